import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { FormProvider, useForm } from "react-hook-form"

import type { AdminStrayParcel } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Section } from "../shared/section"
import { FindingRow } from "./finding-row"
import { FoundFields } from "./found-fields"
import { NOTHING_FOUND, toFoundBody, type FoundForm } from "./found-form"
import { useParcelSubmit } from "./use-parcel-submit"

/** What is in it, as far as somebody has looked. */
export const ParcelContents = ({ parcel }: { readonly parcel: AdminStrayParcel }) => {
  const words = useWords()
  const [isAdding, setAdding] = useState(false)
  return (
    <Section
      title={words("parcel.contents")}
      actions={
        parcel.actions.length > 0 && (
          <Button size="small" variant="secondary" className="shrink-0" onClick={() => setAdding(true)}>
            {words("parcel.add_contents")}
          </Button>
        )
      }
    >
      {parcel.findings.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("parcel.contents_empty")}
        </Text>
      )}
      {parcel.findings.map((finding) => (
        <FindingRow key={finding.id} finding={finding} orderId={parcel.order_id ?? ""} here="" />
      ))}
      {isAdding && <AddContentsDrawer parcel={parcel} onClose={() => setAdding(false)} />}
    </Section>
  )
}

const AddContentsDrawer = ({
  parcel,
  onClose,
}: {
  readonly parcel: AdminStrayParcel
  readonly onClose: () => void
}) => {
  const words = useWords()
  const { submit, isPending, error } = useParcelSubmit(parcel.id, onClose)
  const form = useForm<{ findings: FoundForm[] }>({
    defaultValues: { findings: [{ ...NOTHING_FOUND, kind: "other_item" }] },
  })
  return (
    <ActionDrawer
      title={words("parcel.add_contents")}
      submit={words("finding.record")}
      isPending={isPending}
      isDisabled={form.watch("findings").length === 0}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ findings }) =>
        submit("findings", { findings: findings.map(toFoundBody) }, words("parcel.add_done")),
      )}
    >
      <FormProvider {...form}>
        <FoundFields orderId={null} />
      </FormProvider>
    </ActionDrawer>
  )
}
