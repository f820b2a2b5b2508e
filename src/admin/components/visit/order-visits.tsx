import { Text } from "@medusajs/ui"

import { useVisits } from "../../hooks/use-visits"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { VisitRow } from "./visit-row"

/** The visits about one order, for its page. */
export const OrderVisits = ({ orderId }: { readonly orderId: string }) => {
  const words = useWords()
  const { data: visits, error } = useVisits({ order_id: orderId })
  return (
    <Section title={words("visit.widget.title")}>
      {error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {visits?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("visit.widget.empty")}
        </Text>
      )}
      {visits?.map((visit) => (
        <VisitRow key={visit.id} visit={visit} />
      ))}
    </Section>
  )
}
