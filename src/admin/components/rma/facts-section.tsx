import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { RMA_LIFECYCLE } from "../../../domain/rma/lifecycle"
import type { AdminRma } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { AssigneeSelect } from "./assignee-select"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** Whose request it is, who serves it, and the ways to its order, customer and core return. */
export const FactsSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <Section title={words("request.facts.title")}>
      <FactRow label={words("request.facts.assignee")}>
        <AssigneeSelect rma={rma} />
      </FactRow>
      <FactRow label={words("request.facts.order")}>
        <Link to={`/orders/${rma.order_id}`} className={LINK}>
          #{rma.order_display_id}
        </Link>
      </FactRow>
      <FactRow label={words("request.facts.customer")}>
        {rma.customer_id === null ? (
          <>
            {rma.email}
            <Text size="xsmall" className="text-ui-fg-muted">
              {words("request.facts.guest")}
            </Text>
          </>
        ) : (
          <Link to={`/customers/${rma.customer_id}`} className={LINK}>
            {rma.email ?? rma.customer_id}
          </Link>
        )}
      </FactRow>
      <FactRow label={words("request.facts.value")}>{formats.amount(rma.value, rma.currency_code)}</FactRow>
      <FactRow label={words("request.facts.deadline")}>
        <Instant at={rma.clock.due_at} />
      </FactRow>
      {rma.lapses_at !== null && "lapse" in RMA_LIFECYCLE[rma.stage] && (
        <FactRow label={words("request.facts.lapses")}>
          <Instant at={rma.lapses_at} />
        </FactRow>
      )}
      {rma.arbitration !== null && (
        <FactRow label={words("request.facts.arbitration")}>
          {rma.arbitration.body} · {rma.arbitration.reference}
        </FactRow>
      )}
      {rma.core_return_id !== null && (
        <FactRow label={words("request.facts.core_return")}>
          <Link to={`/orders/${rma.order_id}/returns/${rma.core_return_id}/receive`} className={`${LINK} break-all`}>
            {rma.core_return_id}
          </Link>
        </FactRow>
      )}
    </Section>
  )
}
