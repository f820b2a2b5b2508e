import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Field } from "../../shared/field"
import { useRmaSubmit } from "../use-rma-submit"

/** The verbs that need nothing but words, with their path. */
const VERBS = {
  request_info: { path: "request-info", needsWords: true, isDanger: false },
  uphold_refusal: { path: "uphold-refusal", needsWords: true, isDanger: true },
  confirm_stock: { path: "confirm-stock", needsWords: true, isDanger: false },
  waive_charge: { path: "waive-charge", needsWords: true, isDanger: true },
  release_goods: { path: "release", needsWords: true, isDanger: false },
  cancel: { path: "cancel", needsWords: false, isDanger: true },
} as const

interface WordsDrawerProps {
  readonly rma: AdminRma
  readonly verb: keyof typeof VERBS
  readonly onClose: () => void
}

export const WordsDrawer = ({ rma, verb, onClose }: WordsDrawerProps) => {
  const words = useWords()
  const number = words("request.title", { number: rma.number })
  const { path, needsWords, isDanger } = VERBS[verb]
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm({ defaultValues: { words: "" } })
  const said = form.watch("words").trim()

  return (
    <ActionDrawer
      title={words(`do.${verb}.title`, { number })}
      body={words(`do.${verb}.body`)}
      submit={words(`do.${verb}.submit`)}
      isDanger={isDanger}
      isPending={isPending}
      isDisabled={needsWords && said === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() =>
        submit(path, said === "" ? {} : { words: said }, words(`do.${verb}.done`, { number })),
      )}
    >
      <Field label={words(`do.${verb}.words`)} isOptional={!needsWords}>
        {(id) => (
          <Textarea id={id} rows={6} placeholder={words(`do.${verb}.words_placeholder`)} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}
