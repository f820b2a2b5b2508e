import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminWithdrawal } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"
import { useWithdrawalSubmit } from "./use-withdrawal-submit"

/** The verbs that need nothing but words, with their path and the field that carries them. */
const VERBS = {
  record_dispatch: { path: "record-dispatch", field: "evidence" },
  complete: { path: "complete", field: "words" },
} as const

interface WordsDrawerProps {
  readonly withdrawal: AdminWithdrawal
  readonly verb: keyof typeof VERBS
  readonly onClose: () => void
}

export const WordsDrawer = ({ withdrawal, verb, onClose }: WordsDrawerProps) => {
  const words = useWords()
  const number = words("withdrawal.title", { number: withdrawal.number })
  const { path, field } = VERBS[verb]
  const { submit, isPending, error } = useWithdrawalSubmit(withdrawal.id, onClose)
  const form = useForm({ defaultValues: { words: "" } })
  const said = form.watch("words").trim()

  return (
    <ActionDrawer
      title={words(`withdrawal.do.${verb}.title`, { number })}
      body={words(`withdrawal.do.${verb}.body`)}
      submit={words(`withdrawal.do.${verb}.submit`)}
      isPending={isPending}
      isDisabled={said === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() =>
        submit(path, { [field]: said }, words(`withdrawal.do.${verb}.done`, { number })),
      )}
    >
      <Field label={words(`withdrawal.do.${verb}.words`)}>
        {(id) => <Textarea id={id} rows={5} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}
