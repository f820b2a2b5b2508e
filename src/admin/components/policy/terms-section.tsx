import { useState } from "react"

import { useCalendars } from "../../hooks/use-calendars"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import type { PolicySectionProps } from "./editor"
import { TermsDrawer } from "./terms-drawer"

/** Everything of the terms that is one value. */
export const TermsSection = ({ policy, version, isEditable }: PolicySectionProps) => {
  const words = useWords()
  const formats = useFormats()
  const { data: calendars = [] } = useCalendars()
  const [isEditing, setIsEditing] = useState(false)
  const days = (count: number) => words("common.days", { count })
  const yes = (is: boolean) => words(is ? "common.yes" : "common.no")
  const { auto_approve_limit: limit, auto_approve_currency: currency } = version

  return (
    <Section
      title={words("policy.terms.title")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      <FactRow label={words("policy.terms.remedies")}>
        {formats.list(version.remedies.map((remedy) => words(`resolution.${remedy}`)))}
      </FactRow>
      <FactRow label={words("policy.terms.final_sale")}>
        {[yes(version.final_sale), version.final_sale ? version.final_sale_source : null].filter(Boolean).join(" · ")}
      </FactRow>
      <FactRow label={words("policy.terms.ship_back")}>{days(version.ship_back_days)}</FactRow>
      <FactRow label={words("policy.terms.presumed_shipment")}>
        {days(version.presumed_delivery_days_after_shipment)}
      </FactRow>
      <FactRow label={words("policy.terms.presumed_fulfillment")}>
        {days(version.presumed_delivery_days_after_fulfillment)}
      </FactRow>
      <FactRow label={words("policy.terms.move_end")}>{yes(version.move_end_to_working_day)}</FactRow>
      <FactRow label={words("policy.terms.calendar")}>
        {calendars.find(({ id }) => id === version.calendar_id)?.name ?? words("policy.terms.calendar_default")}
      </FactRow>
      <FactRow label={words("policy.terms.outbound")}>
        {words(`outbound_freight_refund.${version.outbound_freight_refund}`)}
      </FactRow>
      {version.remedies.includes("exchange") && (
        <>
          <FactRow label={words("policy.terms.exchange_scope")}>
            {words(`exchange_scope.${version.exchange_scope}`)}
          </FactRow>
          <FactRow label={words("policy.terms.exchange_price_rule")}>
            {[
              words(`exchange_price_rule.${version.exchange_price_rule}`),
              Number(version.exchange_bonus) > 0 ? `−${version.exchange_bonus} %` : null,
            ]
              .filter(Boolean)
              .join(" · ")}
          </FactRow>
          <FactRow label={words("policy.terms.payment_link")}>{days(version.payment_link_days)}</FactRow>
        </>
      )}
      <FactRow label={words("policy.terms.auto_approve")}>
        {!version.auto_approve
          ? words("common.no")
          : limit === null || currency === null
            ? words("policy.terms.auto_unlimited")
            : words("policy.terms.auto_up_to", { amount: formats.amount(limit, currency) })}
      </FactRow>
      <FactRow label={words("policy.terms.silence_approves")}>{yes(version.silence_approves)}</FactRow>
      {isEditing && <TermsDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}
