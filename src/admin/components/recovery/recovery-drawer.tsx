import { Input, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRecovery } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useRecoveryVerb } from "../../hooks/use-recoveries"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"

export type RecoveryVerb = keyof typeof VERBS

interface RecoveryForm {
  party_name: string
  reference: string
  amount: string
  words: string
}

/** What each verb asks for. */
const VERBS = {
  submit: { path: "submit", fields: ["party_name", "reference"], needsWords: false, isDanger: false },
  accept: { path: "accept", fields: ["amount"], needsWords: false, isDanger: false },
  deny: { path: "deny", fields: [], needsWords: true, isDanger: false },
  receive: { path: "receive", fields: ["amount"], needsWords: false, isDanger: false },
  write_off: { path: "write-off", fields: [], needsWords: true, isDanger: true },
} as const satisfies Record<
  string,
  { path: string; fields: readonly (keyof RecoveryForm)[]; needsWords: boolean; isDanger: boolean }
>

interface RecoveryDrawerProps {
  readonly claim: AdminRecovery
  readonly verb: RecoveryVerb
  readonly onClose: () => void
}

export const RecoveryDrawer = ({ claim, verb, onClose }: RecoveryDrawerProps) => {
  const words = useWords()
  const { path, needsWords, isDanger, ...shape } = VERBS[verb]
  const fields: readonly (keyof RecoveryForm)[] = shape.fields
  const number = words("recovery.number", { number: claim.number })
  const { mutate, isPending, error } = useRecoveryVerb(claim.id)
  const keyFor = useIdempotencyKey()
  const form = useForm<RecoveryForm>({
    defaultValues: {
      party_name: claim.party_name ?? "",
      reference: claim.reference ?? "",
      amount: claim.outstanding,
      words: "",
    },
  })
  const values = form.watch()
  const isDisabled =
    (needsWords && values.words.trim() === "") ||
    (fields.includes("amount") && !(Number(values.amount) > 0)) ||
    (fields.includes("party_name") && values.party_name.trim() === "")

  const send = (given: RecoveryForm): void => {
    if (isPending) return
    const sent = [...fields, "words" as const].filter((name) => given[name].trim() !== "")
    const body = Object.fromEntries(sent.map((name) => [name, given[name].trim()]))
    const onSuccess = () => {
      toast.success(words(`recovery.do.${verb}.done`, { number }))
      onClose()
    }
    mutate({ path, body, key: keyFor({ path, body }) }, { onSuccess })
  }

  return (
    <ActionDrawer
      title={words(`recovery.do.${verb}.title`, { number })}
      submit={words(`recovery.do.${verb}.submit`)}
      isDanger={isDanger}
      isPending={isPending}
      isDisabled={isDisabled}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      {fields.includes("party_name") && (
        <Field label={words("recovery.do.party_name")}>
          {(id) => (
            <Input id={id} placeholder={words("recovery.do.party_name_placeholder")} {...form.register("party_name")} />
          )}
        </Field>
      )}
      {fields.includes("reference") && (
        <Field label={words("recovery.do.reference")} isOptional>
          {(id) => <Input id={id} {...form.register("reference")} />}
        </Field>
      )}
      {fields.includes("amount") && (
        <Field label={words("recovery.do.amount", { currency: claim.currency_code.toUpperCase() })}>
          {(id) => <Input id={id} inputMode="decimal" {...form.register("amount")} />}
        </Field>
      )}
      <Field label={words("recovery.do.words")} isOptional={!needsWords}>
        {(id) => (
          <Textarea id={id} rows={4} placeholder={words("recovery.do.words_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}
