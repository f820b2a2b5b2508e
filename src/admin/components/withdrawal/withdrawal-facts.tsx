import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { AdminWithdrawal } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { StageBadge } from "../rma/stage-badge"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Clause } from "../shared/refusal-list"
import { Section } from "../shared/section"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** Whose it is, how it was acknowledged, what became of it, and the ways to order, customer and request. */
export const WithdrawalFacts = ({ withdrawal }: { readonly withdrawal: AdminWithdrawal }) => {
  const words = useWords()
  const { dispute_clause } = withdrawal
  const clause = withdrawal.clauses.find(({ id }) => id === dispute_clause)
  return (
    <Section title={words("withdrawal.facts.title")}>
      <FactRow label={words("withdrawal.facts.order")}>
        <Link to={`/orders/${withdrawal.order_id}`} className={LINK}>
          #{withdrawal.order_display_id}
        </Link>
      </FactRow>
      <FactRow label={words("withdrawal.facts.customer")}>
        {withdrawal.customer_id === null || withdrawal.is_guest ? (
          <>
            {withdrawal.email}
            <Text size="xsmall" className="text-ui-fg-muted">
              {words("withdrawal.facts.guest")}
            </Text>
          </>
        ) : (
          <Link to={`/customers/${withdrawal.customer_id}`} className={LINK}>
            {withdrawal.email ?? withdrawal.customer_id}
          </Link>
        )}
      </FactRow>
      <FactRow label={words("withdrawal.facts.receipt_to")}>{withdrawal.receipt_email}</FactRow>
      <FactRow label={words("withdrawal.facts.receipt")}>
        {withdrawal.receipt_sent_at === null ? (
          words("withdrawal.facts.receipt_waits")
        ) : (
          <Instant at={withdrawal.receipt_sent_at} />
        )}
      </FactRow>
      {withdrawal.rma_id !== null && withdrawal.rma_number !== null && (
        <FactRow label={words("withdrawal.facts.request")}>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Link to={`/after-sales/${withdrawal.rma_id}`} className={LINK}>
              {words("request.title", { number: withdrawal.rma_number })}
            </Link>
            {withdrawal.rma_stage !== null && <StageBadge stage={withdrawal.rma_stage} />}
          </div>
        </FactRow>
      )}
      {withdrawal.dispatch_evidence !== null && (
        <FactRow label={words("withdrawal.facts.dispatch")}>{withdrawal.dispatch_evidence}</FactRow>
      )}
      {withdrawal.goods_due_at !== null && withdrawal.goods_secured_at !== null && (
        <FactRow label={words("withdrawal.facts.goods_secured")}>
          <Instant at={withdrawal.goods_secured_at} />
        </FactRow>
      )}
      {dispute_clause !== null && (
        <FactRow label={words("withdrawal.facts.clause")}>
          {clause === undefined ? dispute_clause : <Clause clause={clause} />}
        </FactRow>
      )}
      {withdrawal.decision_words !== null && (
        <FactRow label={words("withdrawal.facts.words")}>
          <Text size="small" className="whitespace-pre-line break-words">
            {withdrawal.decision_words}
          </Text>
        </FactRow>
      )}
    </Section>
  )
}
