import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { PERIOD_UNITS } from "../../../domain/warranty/words"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import type { PlanTermsForm } from "./plan-terms-form"

/** How long: a number and what it counts, or for good. */
export const PlanPeriodFields = ({ form }: { readonly form: UseFormReturn<PlanTermsForm> }) => {
  const words = useWords()
  const { period_unit } = form.watch()
  return (
    <div className="grid grid-cols-2 gap-4">
      <Field label={words("warranty_plan.period")}>
        {(id) => (
          <Input
            id={id}
            type="number"
            min={1}
            max={36500}
            disabled={period_unit === "lifetime"}
            {...form.register("period_count")}
          />
        )}
      </Field>
      <Field label={words("warranty_plan.period_unit")}>
        {(id) => (
          <Choice
            id={id}
            value={period_unit ?? ""}
            onChange={(value) => form.setValue("period_unit", value)}
            options={PERIOD_UNITS.map((value) => ({ value, label: words(`period_unit.${value}`) }))}
          />
        )}
      </Field>
    </div>
  )
}
