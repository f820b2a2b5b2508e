import { Input, Textarea } from "@medusajs/ui"
import { useFieldArray, useFormContext, type UseFormReturn } from "react-hook-form"

import { FINDING_KINDS, type FindingKind } from "../../../domain/receiving/finding"
import { useOrderLines } from "../../hooks/use-orders"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"
import { NOTHING_FOUND, type FoundForm } from "./found-form"

/** A form that has a list of what was found, whatever else it asks. */
interface FormWithFindings {
  findings: FoundForm[]
}

interface FoundFieldsProps {
  /** Null while it is not known whose parcel it is: then lines are named by SKU or words. */
  readonly orderId: string | null
}

/** What else was in the parcel: a row for each thing, within a `FormProvider`. */
export const FoundFields = ({ orderId }: FoundFieldsProps) => {
  const words = useWords()
  const form = useFormContext<FormWithFindings>()
  const rows = useFieldArray({ control: form.control, name: "findings" })
  return (
    <RowList
      rows={rows.fields}
      addLabel={words("finding.add")}
      onAdd={() => rows.append({ ...NOTHING_FOUND, kind: orderId === null ? "other_item" : "extra_unit" })}
      onRemove={rows.remove}
    >
      {(index) => <FoundRow form={form} index={index} orderId={orderId} />}
    </RowList>
  )
}

interface FoundRowProps {
  readonly form: UseFormReturn<FormWithFindings>
  readonly index: number
  readonly orderId: string | null
}

const FoundRow = ({ form, index, orderId }: FoundRowProps) => {
  const words = useWords()
  const { data: lines } = useOrderLines(orderId ?? "")
  const { kind, line_item_id } = form.watch(`findings.${index}`)
  return (
    <>
      <Field label={words("finding.kind")}>
        {(id) => (
          <Choice<FindingKind>
            id={id}
            value={kind}
            options={FINDING_KINDS.map((value) => ({ value, label: words(`finding_kind.${value}`) }))}
            onChange={(value) => form.setValue(`findings.${index}.kind`, value)}
          />
        )}
      </Field>
      {kind !== "other_item" && orderId !== null && (
        <Field label={words("finding.line")}>
          {(id) => (
            <Choice
              id={id}
              value={line_item_id}
              options={lines ?? []}
              placeholder={words("finding.line_placeholder")}
              onChange={(value) => form.setValue(`findings.${index}.line_item_id`, value)}
            />
          )}
        </Field>
      )}
      {kind === "other_serial" ? (
        <Field label={words("finding.serial")}>
          {(id) => <Input id={id} {...form.register(`findings.${index}.serial_number`)} />}
        </Field>
      ) : (
        <div className="grid grid-cols-2 gap-x-4">
          <Field label={words("finding.quantity")}>
            {(id) => (
              <Input
                id={id}
                type="number"
                min={1}
                step={1}
                {...form.register(`findings.${index}.quantity`, { valueAsNumber: true, min: 1 })}
              />
            )}
          </Field>
          {orderId === null && (
            <Field label={words("finding.sku")} isOptional>
              {(id) => <Input id={id} {...form.register(`findings.${index}.sku`)} />}
            </Field>
          )}
        </div>
      )}
      <Field label={words("finding.words")} isOptional={kind !== "other_item"}>
        {(id) => (
          <Textarea
            id={id}
            rows={2}
            placeholder={words("finding.words_placeholder")}
            {...form.register(`findings.${index}.words`)}
          />
        )}
      </Field>
    </>
  )
}
