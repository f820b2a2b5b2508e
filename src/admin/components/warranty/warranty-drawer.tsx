import { Input, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminWarranty } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWarrantyVerb } from "../../hooks/use-warranties"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"

interface WarrantyForm {
  serial: string
  words: string
  evidence: string
  email: string
}

/** What each verb asks for; all of it must be given. */
const VERBS = {
  serial: { fields: ["serial"], isDanger: false },
  report: { fields: ["words", "email"], isDanger: false },
  void: { fields: ["words", "evidence"], isDanger: true },
  restore: { fields: ["words"], isDanger: false },
  uphold: { fields: ["words"], isDanger: true },
} as const satisfies Record<string, { fields: readonly (keyof WarrantyForm)[]; isDanger: boolean }>

export type WarrantyVerb = keyof typeof VERBS

interface WarrantyDrawerProps {
  readonly warranty: AdminWarranty
  readonly verb: WarrantyVerb
  readonly onClose: () => void
}

/** Whoever has the warranty in his account has an address there. */
const fieldsOf = (verb: WarrantyVerb, { customer_id }: AdminWarranty): readonly (keyof WarrantyForm)[] => {
  const fields: readonly (keyof WarrantyForm)[] = VERBS[verb].fields
  return fields.filter((name) => name !== "email" || customer_id === null)
}

export const WarrantyDrawer = ({ warranty, verb, onClose }: WarrantyDrawerProps) => {
  const words = useWords()
  const { mutate, isPending, error } = useWarrantyVerb(warranty.id)
  const keyFor = useIdempotencyKey()
  const fields = fieldsOf(verb, warranty)
  const form = useForm<WarrantyForm>({
    defaultValues: { serial: warranty.serial ?? "", words: "", evidence: "", email: warranty.email ?? "" },
  })
  const values = form.watch()

  const send = (given: WarrantyForm): void => {
    const body = Object.fromEntries(fields.map((name) => [name, given[name].trim()]))
    const onSuccess = () => {
      toast.success(words(`warranty.do.${verb}.done`))
      onClose()
    }
    mutate({ path: verb, body, key: keyFor({ verb, ...body }) }, { onSuccess })
  }

  return (
    <ActionDrawer
      title={words(`warranty.do.${verb}.title`)}
      body={words(`warranty.do.${verb}.body`)}
      submit={words(`warranty.do.${verb}.submit`)}
      isDanger={VERBS[verb].isDanger}
      isPending={isPending}
      isDisabled={fields.some((name) => values[name].trim() === "")}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      {fields.includes("serial") && (
        <Field label={words("warranty.column.serial")}>
          {(id) => <Input id={id} autoComplete="off" {...form.register("serial")} />}
        </Field>
      )}
      {fields.includes("words") && (
        <Field label={words(verb === "report" ? "warranty.do.report.words" : "warranty.do.words")}>
          {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
        </Field>
      )}
      {fields.includes("email") && (
        <Field label={words("warranty.do.report.email")}>
          {(id) => <Input id={id} type="email" autoComplete="off" {...form.register("email")} />}
        </Field>
      )}
      {fields.includes("evidence") && (
        <Field label={words("warranty.do.evidence")} hint={words("warranty.do.evidence_hint")}>
          {(id) => <Textarea id={id} rows={2} {...form.register("evidence")} />}
        </Field>
      )}
    </ActionDrawer>
  )
}
