import { DatePicker } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { PAUSE_REASONS } from "../../../domain/sla/words"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import type { SimulationForm } from "./simulation-form"

const MOMENTS = ["wait_from", "wait_to"] as const

/** A time in which the simulated ticket waits for somebody else. */
export const SimulatedWait = ({ form }: { readonly form: UseFormReturn<SimulationForm> }) => {
  const words = useWords()
  const values = form.watch()
  return (
    <>
      <Field label={words("sla.simulate.waits_for")}>
        {(id) => (
          <Choice
            id={id}
            value={values.waits_for}
            onChange={(value) => form.setValue("waits_for", value)}
            options={[
              { value: "nothing", label: words("sla.simulate.nothing") },
              ...PAUSE_REASONS.map((value) => ({ value, label: words(`sla_pause.${value}`) })),
            ]}
          />
        )}
      </Field>
      {values.waits_for !== "nothing" &&
        MOMENTS.map((name) => (
          <Field key={name} label={words(`sla.simulate.${name}`)}>
            {() => (
              <DatePicker
                aria-label={words(`sla.simulate.${name}`)}
                granularity="minute"
                value={values[name]}
                onChange={(value) => form.setValue(name, value)}
              />
            )}
          </Field>
        ))}
    </>
  )
}
