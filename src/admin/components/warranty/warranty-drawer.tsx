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
}

/** What each verb asks for; all of it must be given. */
const VERBS = {
  serial: { fields: ["serial"], isDanger: false },
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

export const WarrantyDrawer = ({ warranty, verb, onClose }: WarrantyDrawerProps) => {
  const words = useWords()
  const { mutate, isPending, error } = useWarrantyVerb(warranty.id)
  const keyFor = useIdempotencyKey()
  const fields: readonly (keyof WarrantyForm)[] = VERBS[verb].fields
  const form = useForm<WarrantyForm>({ defaultValues: { serial: warranty.serial ?? "", words: "", evidence: "" } })
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
        <Field label={words("warranty.do.words")}>
          {(id) => <Textarea id={id} rows={4} {...form.register("words")} />}
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
