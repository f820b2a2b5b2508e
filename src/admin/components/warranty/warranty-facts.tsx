import { Link } from "react-router-dom"

import type { AdminWarranty } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { LastDay } from "./last-day"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** Which unit it is, whose, and since when. */
export const WarrantyFacts = ({ warranty }: { readonly warranty: AdminWarranty }) => {
  const words = useWords()
  const formats = useFormats()
  const none = words("warranty.none")
  const { serial, serial_source, registered_at, transferred_at, customer_id } = warranty
  return (
    <Section title={words("warranty.facts")}>
      <FactRow label={words("warranty.column.delivered")}>{formats.date(warranty.delivered_on)}</FactRow>
      <FactRow label={words("warranty.column.ends")}>
        <LastDay on={warranty.ends_on} />
      </FactRow>
      <FactRow label={words("warranty.column.serial")}>
        {serial === null || serial_source === null
          ? none
          : words("warranty.serial_by", { serial, source: words(`serial_source.${serial_source}`) })}
      </FactRow>
      <FactRow label={words("warranty.sku")}>{warranty.sku ?? none}</FactRow>
      <FactRow label={words("warranty.column.order")}>
        {warranty.order_id === null ? (
          words("warranty.imported_order", { number: warranty.import_order_number ?? none })
        ) : (
          <Link to={`/orders/${warranty.order_id}`} className={LINK}>
            #{warranty.order_display_id}
          </Link>
        )}
      </FactRow>
      <FactRow label={words("warranty.owner")}>
        {customer_id === null ? (
          (warranty.email ?? none)
        ) : (
          <Link to={`/customers/${customer_id}`} className={LINK}>
            {warranty.email ?? words("warranty.owner_customer")}
          </Link>
        )}
      </FactRow>
      <FactRow label={words("warranty.registered")}>
        {registered_at === null ? none : <Instant at={registered_at} as="day" />}
      </FactRow>
      {transferred_at !== null && (
        <FactRow label={words("warranty.transferred")}>
          <Instant at={transferred_at} as="day" />
        </FactRow>
      )}
    </Section>
  )
}
