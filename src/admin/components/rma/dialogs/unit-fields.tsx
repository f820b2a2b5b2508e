import { Input, Label, Switch, Text } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { customersShare } from "../../../../domain/fault/customers-share"
import { reckonsPrice } from "../../../../domain/settlement/reckons-price"
import { GRADES, type Grade } from "../../../../domain/kernel/vocabulary"
import type { AdminRmaItem, AdminRmaUnit } from "../../../../types"
import { useFormats } from "../../../hooks/use-formats"
import { useWords } from "../../../hooks/use-words"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { possibleDispositions, usualDisposition, type InspectForm } from "./inspect-form"

interface UnitFieldsProps {
  readonly form: UseFormReturn<InspectForm>
  readonly unit: AdminRmaUnit
  readonly index: number
  readonly currency: string
  readonly item: AdminRmaItem
}

export const UnitFields = ({ form, unit, index, currency, item }: UnitFieldsProps) => {
  const words = useWords()
  const formats = useFormats()
  const path = `units.${index}` as const
  const resolution = item.resolution ?? item.requested_resolution
  const isRepair = resolution === "repair"
  // Nothing is kept back where nothing is paid, or where no part of the fault is the customer's.
  const mayKeepBack = reckonsPrice(resolution) && customersShare(item.fault_shares) > 0
  const { accepted, grade, disposition, deduction_percentage } = form.watch(path)
  const needsNote = !accepted || deduction_percentage > 0

  const chooseGrade = (value: Grade) => {
    form.setValue(`${path}.grade`, value)
    form.setValue(`${path}.disposition`, usualDisposition(accepted, value, isRepair))
  }

  const chooseAccepted = (value: boolean) => {
    form.setValue(`${path}.accepted`, value)
    form.setValue(`${path}.disposition`, usualDisposition(value, grade, isRepair))
  }

  return (
    <div className="shadow-elevation-card-rest bg-ui-bg-component flex flex-col gap-y-4 rounded-xl p-4">
      <div className="flex items-center justify-between gap-x-4">
        <div className="flex items-baseline gap-x-2">
          <Text size="small" weight="plus" leading="compact">
            {words("do.inspect.unit", { ordinal: unit.ordinal + 1 })}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
            {formats.amount(unit.price_paid, currency)}
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <Label size="small" htmlFor={`${unit.id}-accepted`}>
            {words("do.inspect.accepted")}
          </Label>
          <Switch size="small" id={`${unit.id}-accepted`} checked={accepted} onCheckedChange={chooseAccepted} />
        </div>
      </div>
      <div className="grid grid-cols-2 gap-4 md:grid-cols-[1fr_1fr_120px]">
        <Field label={words("do.inspect.grade")}>
          {(id) => (
            <Choice
              id={id}
              value={grade}
              onChange={chooseGrade}
              options={GRADES.map((value) => ({ value, label: words(`grade.${value}`) }))}
              placeholder="–"
            />
          )}
        </Field>
        <Field label={words("do.inspect.disposition")}>
          {(id) => (
            <Choice
              id={id}
              value={disposition}
              onChange={(value) => form.setValue(`${path}.disposition`, value)}
              options={possibleDispositions(accepted, isRepair).map((value) => ({
                value,
                label: words(`disposition.${value}`),
              }))}
              placeholder="–"
            />
          )}
        </Field>
        <Field label={words("do.inspect.deduction")}>
          {(id) => (
            <div className="relative">
              <Input
                id={id}
                type="number"
                min={0}
                max={100}
                step={1}
                disabled={!accepted || !mayKeepBack}
                className="pr-8"
                {...form.register(`${path}.deduction_percentage`, { valueAsNumber: true, min: 0, max: 100 })}
              />
              <span className="text-ui-fg-muted txt-compact-small pointer-events-none absolute inset-y-0 right-3 flex items-center">
                %
              </span>
            </div>
          )}
        </Field>
      </div>
      <Input
        aria-label={words("do.inspect.note")}
        placeholder={words(needsNote ? "do.inspect.note_needed" : "do.inspect.note_placeholder")}
        {...form.register(`${path}.note`)}
      />
    </div>
  )
}
