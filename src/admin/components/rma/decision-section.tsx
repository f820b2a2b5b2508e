import { Text } from "@medusajs/ui"

import type { AdminRma } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Clause } from "../shared/refusal-list"
import { Section } from "../shared/section"

/** What was said to the customer, and the clause that a refusal rests on. */
export const DecisionSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  if (rma.decision_words === null && rma.refusal_clause === null) return null
  const clause = rma.clauses.find((one) => one.id === rma.refusal_clause)
  return (
    <Section title={words("request.decision.title")}>
      {rma.refusal_clause !== null && (
        <FactRow label={words("request.decision.refused_under")}>
          {clause === undefined ? rma.refusal_clause : <Clause clause={clause} />}
        </FactRow>
      )}
      {rma.decision_words !== null && (
        <FactRow label={words("request.decision.words")}>
          <Text size="small" className="whitespace-pre-line break-words">
            {rma.decision_words}
          </Text>
        </FactRow>
      )}
    </Section>
  )
}
