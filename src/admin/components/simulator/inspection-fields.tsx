import { Input, Switch, Text } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { GRADES } from "../../../domain/kernel/vocabulary"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Section } from "../shared/section"
import { MOST_UNITS, OUTCOMES, type SimulatorForm } from "./simulator-form"

interface InspectionFieldsProps {
  readonly form: UseFormReturn<SimulatorForm>
}

/** What becomes of each unit, once somebody has looked. */
export const InspectionFields = ({ form }: InspectionFieldsProps) => {
  const words = useWords()
  const { is_inspected, quantity } = form.watch()
  const units = Math.min(Number(quantity) || 0, MOST_UNITS)
  return (
    <Section
      title={words("simulator.inspection.title")}
      subtitle={is_inspected ? undefined : words("simulator.inspection.subtitle")}
      actions={
        <Switch
          aria-label={words("simulator.inspection.switch")}
          checked={is_inspected}
          onCheckedChange={(checked) => form.setValue("is_inspected", checked)}
        />
      }
    >
      {is_inspected && (
        <div className="flex flex-col gap-y-3 px-6 py-4">
          {Array.from({ length: units }, (_, index) => (
            <UnitFields key={index} form={form} index={index} />
          ))}
        </div>
      )}
    </Section>
  )
}

const UnitFields = ({ form, index }: InspectionFieldsProps & { readonly index: number }) => {
  const words = useWords()
  const { outcome, grade } = form.watch(`units.${index}`)
  const number = index + 1
  return (
    <div className="grid grid-cols-[64px_1fr_1fr_88px] items-center gap-x-3">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {words("simulator.inspection.unit", { number })}
      </Text>
      <Choice
        size="small"
        label={words("simulator.inspection.unit", { number })}
        value={outcome}
        onChange={(value) => form.setValue(`units.${index}.outcome`, value)}
        options={OUTCOMES.map((value) => ({ value, label: words(`simulator.inspection.outcome.${value}`) }))}
      />
      <Choice
        size="small"
        label={words("simulator.inspection.grade", { number })}
        value={grade}
        disabled={outcome === "missing"}
        onChange={(value) => form.setValue(`units.${index}.grade`, value)}
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
          {...form.register(`units.${index}.deduction`)}
        />
        <span className="txt-compact-small text-ui-fg-muted">%</span>
      </span>
    </div>
  )
}
