import { Text } from "@medusajs/ui"

import type { TierReckoning, ValueTier } from "../../../domain/customer/value-tier"
import type { PaidBack } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { TierBadge } from "./tier-badge"

interface TierSectionProps {
  readonly tier: ValueTier
  readonly paidBack: readonly PaidBack[]
}

/** What he is worth to the shop, with the arithmetic, and what he was paid back. */
export const TierSection = ({ tier, paidBack }: TierSectionProps) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <Section title={words("customer.tier.title")} subtitle={words("customer.tier.body", { months: tier.months })}>
      <FactRow label={words("customer.tier.orders")}>
        <span className="tabular-nums">{tier.orders}</span>
      </FactRow>
      {tier.spending.map(({ currency_code, paid, given_back, net }) => (
        <FactRow key={currency_code} label={words("customer.tier.spent", { currency: currency_code.toUpperCase() })}>
          <span className="tabular-nums">{formats.amount(net, currency_code)}</span>
          {Number(given_back) > 0 && (
            <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
              {words("customer.tier.net", {
                paid: formats.amount(paid, currency_code),
                given_back: formats.amount(given_back, currency_code),
              })}
            </Text>
          )}
        </FactRow>
      ))}
      {tier.steps.map((step) => (
        <Step key={step.tier} step={step} />
      ))}
      {paidBack.map(({ currency_code, refunded, credited }) => (
        <FactRow key={currency_code} label={words("customer.paid_back")}>
          <span className="tabular-nums">{formats.amount(refunded, currency_code)}</span>
          {Number(credited) > 0 && (
            <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
              {words("customer.credited", { amount: formats.amount(credited, currency_code) })}
            </Text>
          )}
        </FactRow>
      ))}
    </Section>
  )
}

/** One step of the ladder: what it asks for, and whether and by what it was reached. */
const Step = ({ step }: { readonly step: TierReckoning }) => {
  const words = useWords()
  const formats = useFormats()
  const needed = [
    words("customer.tier.needs_orders", { count: step.orders }),
    ...Object.entries(step.spent).map(([currency, amount]) =>
      words("customer.tier.needs_spent", { amount: formats.amount(amount, currency) }),
    ),
  ]
  return (
    <div className="text-ui-fg-subtle grid grid-cols-[2fr_3fr] items-center gap-4 px-6 py-3">
      <div>
        <TierBadge tier={step.tier} />
      </div>
      <div className="txt-compact-small">
        {needed.join(words("customer.tier.or"))}
        <Text size="xsmall" className="text-ui-fg-muted">
          {words(`customer.tier.reached.${step.reached_by ?? "no"}`)}
        </Text>
      </div>
    </div>
  )
}
