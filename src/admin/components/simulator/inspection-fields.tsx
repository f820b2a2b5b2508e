import { Input, Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"

import { GRADES } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { MOST_UNITS, OUTCOMES, type ItemFieldsProps } from "./simulator-form"

/** What becomes of each unit, once somebody has looked. */
export const InspectionFields = ({ form, index }: ItemFieldsProps) => {
  const words = useWords()
  const id = useId()
  const { is_inspected, quantity } = form.watch(`items.${index}`)
  const units = Math.min(Number(quantity) || 0, MOST_UNITS)
  return (
    <div className="flex flex-col gap-y-4">
      <div className="flex items-center justify-between gap-x-4">
        <div className="min-w-0">
          <Label htmlFor={id} size="small" weight="plus">
            {words("simulator.inspection.switch")}
          </Label>
          {!is_inspected && (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {words("simulator.inspection.subtitle")}
            </Text>
          )}
        </div>
        <Switch
          id={id}
          checked={is_inspected}
          onCheckedChange={(checked) => form.setValue(`items.${index}.is_inspected`, checked)}
        />
      </div>
      {is_inspected && (
        <div className="flex flex-col gap-y-3">
          {Array.from({ length: units }, (_, unit) => (
            <UnitFields key={unit} form={form} index={index} unit={unit} />
          ))}
        </div>
      )}
    </div>
  )
}

const UnitFields = ({ form, index, unit }: ItemFieldsProps & { readonly unit: number }) => {
  const words = useWords()
  const name = `items.${index}.units.${unit}` as const
  const { outcome, grade } = form.watch(name)
  const number = unit + 1
  return (
    <div className="grid grid-cols-[64px_1fr_1fr_88px] items-center gap-x-3">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {words("simulator.inspection.unit", { number })}
      </Text>
      <Choice
        size="small"
        label={words("simulator.inspection.unit", { number })}
        value={outcome}
        onChange={(value) => form.setValue(`${name}.outcome`, value)}
        options={OUTCOMES.map((value) => ({ value, label: words(`simulator.inspection.outcome.${value}`) }))}
      />
      <Choice
        size="small"
        label={words("simulator.inspection.grade", { number })}
        value={grade}
        disabled={outcome === "missing"}
        onChange={(value) => form.setValue(`${name}.grade`, value)}
        options={GRADES.map((value) => ({ value, label: words(`grade.${value}`) }))}
      />
      <span className="flex items-center gap-x-1.5">
        <Input
          size="small"
          inputMode="numeric"
          placeholder="0"
          className="text-right tabular-nums"
          disabled={outcome !== "accepted"}
          aria-label={words("simulator.inspection.deduction", { number })}
          {...form.register(`${name}.deduction`)}
        />
        <span className="txt-compact-small text-ui-fg-muted">%</span>
      </span>
    </div>
  )
}
