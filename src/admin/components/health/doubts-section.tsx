import { StatusBadge, Text } from "@medusajs/ui"

import type { AfterSalesHealth } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"

/** What no job can put right: each row is for a person to look at. */
export const DoubtsSection = ({ health }: { readonly health: AfterSalesHealth }) => {
  const words = useWords()
  const { failed_messages, stock_doubts, uncertain_payouts, discrepancies_left } = health
  const counts = {
    uncertain_payouts,
    stock_doubts,
    failed_messages: failed_messages.count,
    discrepancies_left,
  } as const
  return (
    <Section title={words("health.doubts")} subtitle={words("health.doubts_subtitle")}>
      {(["uncertain_payouts", "stock_doubts", "failed_messages", "discrepancies_left"] as const).map((name) => (
        <FactRow key={name} label={words(`health.${name}`)}>
          {counts[name] === 0 ? (
            words("health.none")
          ) : (
            <StatusBadge color="orange" className="tabular-nums">
              {counts[name]}
            </StatusBadge>
          )}
          {name === "failed_messages" && failed_messages.last_error !== null && (
            <Text size="xsmall" className="text-ui-fg-muted mt-1 break-words">
              {failed_messages.last_error}
            </Text>
          )}
        </FactRow>
      ))}
    </Section>
  )
}
