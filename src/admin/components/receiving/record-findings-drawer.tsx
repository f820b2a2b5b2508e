import { FormProvider, useForm } from "react-hook-form"

import type { AdminRma } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { useRmaSubmit } from "../rma/use-rma-submit"
import { ActionDrawer } from "../shared/action-drawer"
import { FoundFields } from "./found-fields"
import { NOTHING_FOUND, toFoundBody, type FoundForm } from "./found-form"

interface RecordFindingsDrawerProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

/** What somebody noticed after the parcel had been received, such as at inspection. */
export const RecordFindingsDrawer = ({ rma, onClose }: RecordFindingsDrawerProps) => {
  const words = useWords()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm<{ findings: FoundForm[] }>({ defaultValues: { findings: [NOTHING_FOUND] } })

  return (
    <ActionDrawer
      title={words("finding.record_title", { number: words("request.title", { number: rma.number }) })}
      body={words("finding.subtitle")}
      submit={words("finding.record")}
      isPending={isPending}
      isDisabled={form.watch("findings").length === 0}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(({ findings }) =>
        submit("findings", { findings: findings.map(toFoundBody) }, words("finding.record_done")),
      )}
    >
      <FormProvider {...form}>
        <FoundFields orderId={rma.order_id} />
      </FormProvider>
    </ActionDrawer>
  )
}
