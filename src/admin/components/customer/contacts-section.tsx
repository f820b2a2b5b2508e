import { Link } from "react-router-dom"

import type { AdminCustomerArchive } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** How he is reached, on whatever channel it was learned, and where core has him. */
export const ContactsSection = ({ customer }: { readonly customer: AdminCustomerArchive }) => {
  const words = useWords()
  return (
    <Section title={words("customer.contacts")}>
      {customer.contacts.map(({ channel, handle }) => (
        <FactRow
          key={`${channel}:${handle}`}
          label={channel === "account" ? words("customer.known") : words(`contact_channel.${channel}`)}
        >
          <span className="break-all">{handle}</span>
        </FactRow>
      ))}
      {customer.customer_ids.map((id, index) => (
        <FactRow key={id} label={index === 0 ? words("customer.record") : words("customer.other_record")}>
          <Link to={`/customers/${id}`} className={LINK}>
            {words("customer.open_record")}
          </Link>
        </FactRow>
      ))}
    </Section>
  )
}
