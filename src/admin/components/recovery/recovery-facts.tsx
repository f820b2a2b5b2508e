import { Link } from "react-router-dom"

import type { AdminRecovery } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** Against whom, under which file, by when, and the ways to the request and the order. */
export const RecoveryFacts = ({ claim }: { readonly claim: AdminRecovery }) => {
  const words = useWords()
  const none = words("recovery.facts.none")
  return (
    <Section title={words("recovery.facts.title")}>
      <FactRow label={words("recovery.column.party")}>{words(`fault_party.${claim.party}`)}</FactRow>
      <FactRow label={words("recovery.facts.party_name")}>{claim.party_name ?? none}</FactRow>
      <FactRow label={words("recovery.facts.reference")}>{claim.reference ?? none}</FactRow>
      <FactRow label={words("recovery.facts.due")}>
        {claim.due_at === null ? none : <Instant at={claim.due_at} as="day" />}
      </FactRow>
      <FactRow label={words("recovery.column.age")}>{words("common.days", { count: claim.age_days })}</FactRow>
      <FactRow label={words("recovery.column.request")}>
        <Link to={`/after-sales/${claim.rma_id}`} className={LINK}>
          {words("request.title", { number: claim.rma_number })}
        </Link>
      </FactRow>
      {claim.repair_order_id !== null && (
        <FactRow label={words("repair.tab")}>
          <Link to={`/after-sales/repairs/${claim.repair_order_id}`} className={LINK}>
            {words("repair.to_repair")}
          </Link>
        </FactRow>
      )}
      <FactRow label={words("recovery.pack.order")}>
        <Link to={`/orders/${claim.order_id}`} className={LINK}>
          #{claim.order_display_id}
        </Link>
      </FactRow>
    </Section>
  )
}
