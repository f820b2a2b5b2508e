import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { SLA_METRICS, TICKET_KINDS, TICKET_PRIORITIES } from "../../../domain/kernel/vocabulary"
import type { SlaTarget } from "../../../domain/sla/terms"
import { SLA_UNITS } from "../../../domain/sla/words"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

export interface TargetsForm {
  targets: SlaTarget[]
}

interface TargetFieldsProps {
  readonly form: UseFormReturn<TargetsForm>
  readonly index: number
}

const ANY_PRIORITY = "any"

export const TargetFields = ({ form, index }: TargetFieldsProps) => {
  const words = useWords()
  const path = `targets.${index}` as const
  const { kind, priority, metric, unit } = form.watch(path)
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field label={words("sla.target.kind")}>
        {(id) => (
          <Choice
            id={id}
            value={kind}
            onChange={(value) => form.setValue(`${path}.kind`, value)}
            options={TICKET_KINDS.map((value) => ({ value, label: words(`ticket_kind.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("sla.target.priority")}>
        {(id) => (
          <Choice
            id={id}
            value={priority ?? ANY_PRIORITY}
            onChange={(value) => form.setValue(`${path}.priority`, value === ANY_PRIORITY ? null : value)}
            options={[
              { value: ANY_PRIORITY, label: words("sla.target.any_priority") },
              ...TICKET_PRIORITIES.map((value) => ({ value, label: words(`ticket_priority.${value}`) })),
            ]}
          />
        )}
      </Field>
      <Field label={words("sla.target.metric")}>
        {(id) => (
          <Choice
            id={id}
            value={metric}
            onChange={(value) => form.setValue(`${path}.metric`, value)}
            options={SLA_METRICS.map((value) => ({ value, label: words(`sla_metric.${value}`) }))}
          />
        )}
      </Field>
      <Field label={words("sla.target.unit")}>
        {(id) => (
          <Choice
            id={id}
            value={unit}
            onChange={(value) => form.setValue(`${path}.unit`, value)}
            options={SLA_UNITS.map((value) => ({ value, label: words(`sla.unit.${value}`) }))}
          />
        )}
      </Field>
      <Field
        label={words(unit === "working_days" ? "sla.target.days" : "sla.target.minutes_label")}
        hint={unit === "working_days" ? words("sla.target.days_hint") : undefined}
      >
        {(id) => (
          <Input
            id={id}
            type="number"
            min={0}
            {...form.register(`${path}.amount`, { valueAsNumber: true, required: true, min: 0 })}
          />
        )}
      </Field>
    </div>
  )
}
