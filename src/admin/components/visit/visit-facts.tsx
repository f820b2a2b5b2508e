import { Link } from "react-router-dom"

import type { AdminVisit } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** When, how, by whom and about what. */
export const VisitFacts = ({ visit }: { readonly visit: AdminVisit }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const none = words("visit.facts.none")
  const reasons = [
    ...visit.held_back_because.map((code) => wordOrCode(`visit_held_back.${code}`, code)),
    ...(visit.canceled_because === null ? [] : [words(`visit_canceled.${visit.canceled_because}`)]),
    ...(visit.moved_because === null ? [] : [words(`visit_moved.${visit.moved_because}`)]),
  ]
  return (
    <Section title={words("visit.facts.title")}>
      <FactRow label={words("visit.facts.due")}>
        <Instant at={visit.due_at} />
      </FactRow>
      {visit.planned_at !== visit.due_at && (
        <FactRow label={words("visit.facts.planned")}>
          <Instant at={visit.planned_at} />
        </FactRow>
      )}
      {reasons.length > 0 && <FactRow label={words("visit.facts.why")}>{reasons.join(" · ")}</FactRow>}
      <FactRow label={words("visit.facts.method")}>{words(`contact_method.${visit.method}`)}</FactRow>
      <FactRow label={words("visit.facts.agent")}>{visit.agent_name ?? none}</FactRow>
      <FactRow label={words("visit.facts.customer")}>{visit.customer_name ?? visit.email ?? none}</FactRow>
      <FactRow label={words("visit.facts.phone")}>{visit.phone ?? none}</FactRow>
      <FactRow label={words("visit.facts.order")}>
        {visit.order_id === null ? (
          none
        ) : (
          <Link to={`/orders/${visit.order_id}`} className={LINK}>
            #{visit.order_display_id}
          </Link>
        )}
      </FactRow>
      <FactRow label={words("visit.facts.plan")}>
        {visit.plan_name === null
          ? words("visit.facts.by_hand")
          : [visit.plan_name, words("visit.facts.round", { count: visit.round })].join(" · ")}
      </FactRow>
      {visit.outcome !== null && (
        <FactRow label={words("visit.facts.outcome")}>{words(`visit_outcome.${visit.outcome}`)}</FactRow>
      )}
      {visit.held_at !== null && (
        <FactRow label={words("visit.facts.held")}>
          <Instant at={visit.held_at} />
        </FactRow>
      )}
    </Section>
  )
}
