import { Input, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { Resolution } from "../../../domain/kernel/vocabulary"
import type { AdminRepair } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useRepairVerb } from "../../hooks/use-repairs"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { REPAIR_VERBS, type RepairField, type RepairVerb } from "./repair-verbs"

type RepairForm = Record<RepairField, string>

const EMPTY: RepairForm = {
  ...{ words: "", supplier: "", reference: "", serial: "", resolution: "", loan_unit: "", payment_reference: "" },
}

/** What may be left out. */
const OPTIONAL: ReadonlySet<RepairField> = new Set(["reference", "serial", "loan_unit"])
/** What a customer may get instead: an exchange needs a choice of his own. */
const INSTEAD = ["replacement", "refund"] as const satisfies readonly Resolution[]

interface RepairDrawerProps {
  readonly repair: AdminRepair
  readonly verb: RepairVerb
  readonly onClose: () => void
}

export const RepairDrawer = ({ repair, verb, onClose }: RepairDrawerProps) => {
  const words = useWords()
  const { mutate, isPending, error } = useRepairVerb(repair.id)
  const keyFor = useIdempotencyKey()
  const { path, isDanger, ...shape } = REPAIR_VERBS[verb]
  const asked: readonly RepairField[] = shape.fields
  const fields = asked.filter((field) => field !== "serial" || repair.serial !== null)
  const isNeeded = (field: RepairField) => !OPTIONAL.has(field) || field === "serial"
  const form = useForm<RepairForm>({ defaultValues: { ...EMPTY, loan_unit: repair.loan_unit ?? "" } })
  const values = form.watch()

  const send = (given: RepairForm): void => {
    const sent = fields.filter((field) => field === "loan_unit" || given[field].trim() !== "")
    const body = Object.fromEntries(sent.map((field) => [field, given[field].trim()]))
    const onSuccess = () => {
      toast.success(words(`repair.do.${verb}.done`))
      onClose()
    }
    mutate({ path, body, key: keyFor({ path, ...body }) }, { onSuccess })
  }

  return (
    <ActionDrawer
      title={words(`repair.do.${verb}.title`)}
      body={words(`repair.do.${verb}.body`)}
      submit={words(`repair.do.${verb}.button`)}
      isDanger={isDanger}
      isPending={isPending}
      isDisabled={fields.some((field) => isNeeded(field) && values[field].trim() === "")}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      {fields.map((field) => (
        <Field key={field} label={words(`repair.field.${field}`)} isOptional={!isNeeded(field)}>
          {(id) => {
            if (field === "words") return <Textarea id={id} rows={4} {...form.register(field)} />
            if (field !== "resolution") return <Input id={id} autoComplete="off" {...form.register(field)} />
            return (
              <Choice
                id={id}
                value={values.resolution}
                onChange={(value) => form.setValue("resolution", value)}
                options={INSTEAD.map((value) => ({ value, label: words(`resolution.${value}`) }))}
              />
            )
          }}
        </Field>
      ))}
    </ActionDrawer>
  )
}
