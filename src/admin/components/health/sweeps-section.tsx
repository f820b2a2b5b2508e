import { StatusBadge } from "@medusajs/ui"

import type { AfterSalesHealth } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"

/** A job that runs every minute has missed several when its oldest row is so old. */
const LATE_SECONDS = 5 * 60

/** How long the oldest due row of each job has waited. */
export const SweepsSection = ({ health }: { readonly health: AfterSalesHealth }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <Section title={words("health.title")} subtitle={words("health.subtitle")}>
      {health.sweeps.map(({ sweep, oldest_due_at, age_seconds }) => (
        <FactRow key={sweep} label={words(`health.sweep.${sweep}`)}>
          {oldest_due_at === null ? (
            words("health.nothing_waits")
          ) : (
            <StatusBadge color={age_seconds > LATE_SECONDS ? "red" : "green"}>
              {words("health.waits_since", { span: formats.span(age_seconds * 1000) })}
            </StatusBadge>
          )}
        </FactRow>
      ))}
    </Section>
  )
}
