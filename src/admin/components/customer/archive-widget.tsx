import { Skeleton, Text } from "@medusajs/ui"

import { useCustomer } from "../../hooks/use-customers"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { ARCHIVE_ROWS } from "./archive-lists"
import { CustomerLink } from "./customer-link"
import { TierBadge } from "./tier-badge"

const { tickets: TicketRow, requests: RequestRow } = ARCHIVE_ROWS

/** What a customer's own page says of our service: his tier, what is open, and the way to the rest. */
export const ArchiveWidget = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: customer, isLoading, error } = useCustomer(id)
  const tickets = customer?.sections.tickets.entries.filter((entry) => entry.is_open) ?? []
  const requests = customer?.sections.requests.entries.filter((entry) => entry.is_open) ?? []
  return (
    <Section
      title={words("customer.widget")}
      actions={customer !== undefined && <TierBadge tier={customer.value_tier.tier} />}
    >
      {isLoading && (
        <div className="px-6 py-4">
          <Skeleton className="h-8 w-full" />
        </div>
      )}
      {error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {tickets.map((entry) => (
        <TicketRow key={entry.id} entry={entry} />
      ))}
      {requests.map((entry) => (
        <RequestRow key={entry.id} entry={entry} />
      ))}
      {customer !== undefined && tickets.length + requests.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("customer.nothing_open")}
        </Text>
      )}
      <div className="txt-compact-small px-6 py-4">
        <CustomerLink id={id} />
      </div>
    </Section>
  )
}
