import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma, FreightLegBody } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { useRmaSubmit } from "../rma/use-rma-submit"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"

interface VoidFreightDrawerProps {
  readonly rma: AdminRma
  readonly leg: FreightLegBody
  readonly onClose: () => void
}

export const VoidFreightDrawer = ({ rma, leg, onClose }: VoidFreightDrawerProps) => {
  const words = useWords()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm({ defaultValues: { words: "" } })
  const said = form.watch("words").trim()
  return (
    <ActionDrawer
      title={words("fault.void_drawer.title")}
      body={words("fault.void_drawer.body")}
      submit={words("fault.void_drawer.submit")}
      isDanger
      isPending={isPending}
      isDisabled={said === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() =>
        submit(`freight/${leg.id}/void`, { words: said }, words("fault.void_drawer.done")),
      )}
    >
      <Field label={words("fault.void_drawer.words")}>
        {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
