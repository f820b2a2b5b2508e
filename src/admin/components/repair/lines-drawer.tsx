import { Input, toast } from "@medusajs/ui"
import { useFieldArray, useForm } from "react-hook-form"

import type { WrittenRepairLine } from "../../../domain/repair/repair-line"
import { COVER_PARTS } from "../../../domain/warranty/words"
import type { AdminRepair } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useRepairVerb } from "../../hooks/use-repairs"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"

interface LinesForm {
  lines: { kind: WrittenRepairLine["kind"]; title: string; amount: string }[]
}

const NEW_LINE: LinesForm["lines"][number] = { kind: "parts", title: "", amount: "" }

/** What is to be done, line by line. Who bears each is worked out when it is saved. */
export const LinesDrawer = ({ repair, onClose }: { readonly repair: AdminRepair; readonly onClose: () => void }) => {
  const words = useWords()
  const { mutate, isPending, error } = useRepairVerb(repair.id)
  const keyFor = useIdempotencyKey()
  const written = repair.lines.map(({ kind, title, amount }) => ({ kind, title, amount }))
  const form = useForm<LinesForm>({ defaultValues: { lines: written.length > 0 ? written : [NEW_LINE] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "lines" })
  const { lines } = form.watch()

  const send = ({ lines: given }: LinesForm): void => {
    const body = { lines: given.map((line) => ({ ...line, title: line.title.trim(), amount: line.amount.trim() })) }
    const onSuccess = () => {
      toast.success(words("repair.lines_saved"))
      onClose()
    }
    mutate({ path: "lines", body, key: keyFor(body) }, { onSuccess })
  }

  return (
    <ActionDrawer
      title={words("repair.lines")}
      body={words("repair.lines_body", { currency: repair.currency_code.toUpperCase() })}
      submit={words("common.save")}
      isPending={isPending}
      isDisabled={lines.some(({ title, amount }) => title.trim() === "" || amount.trim() === "")}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      <RowList rows={fields} addLabel={words("repair.add_line")} onRemove={remove} onAdd={() => append(NEW_LINE)}>
        {(index) => (
          <>
            <Field label={words("repair.field.title")}>
              {(id) => <Input id={id} autoComplete="off" {...form.register(`lines.${index}.title`)} />}
            </Field>
            <div className="grid grid-cols-2 gap-4">
              <Field label={words("repair.field.kind")}>
                {(id) => (
                  <Choice
                    id={id}
                    value={lines[index]?.kind ?? "parts"}
                    onChange={(value) => form.setValue(`lines.${index}.kind`, value)}
                    options={COVER_PARTS.map((value) => ({ value, label: words(`cover_part.${value}`) }))}
                  />
                )}
              </Field>
              <Field label={words("repair.field.amount")}>
                {(id) => <Input id={id} inputMode="decimal" {...form.register(`lines.${index}.amount`)} />}
              </Field>
            </div>
          </>
        )}
      </RowList>
    </ActionDrawer>
  )
}
