import { Badge, Container, Heading, Text } from "@medusajs/ui"

import type { AdminCustomerArchive } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { TierBadge } from "./tier-badge"

/** Who it is, since when, and in which groups. */
export const CustomerHeader = ({ customer }: { readonly customer: AdminCustomerArchive }) => {
  const words = useWords()
  const formats = useFormats()
  const name = customer.name ?? customer.contacts[0]?.handle ?? words("customer.nameless")
  const since =
    customer.since === null ? words("customer.guest") : words("customer.since", { on: formats.day(customer.since) })
  return (
    <Container className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <div className="min-w-0">
        <Heading className="break-words">{name}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {[customer.company, customer.has_account ? words("customer.account") : null, since]
            .filter((part) => part !== null)
            .join(" · ")}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        {customer.groups.map((group) => (
          <Badge key={group} size="2xsmall">
            {group}
          </Badge>
        ))}
        <TierBadge tier={customer.value_tier.tier} />
      </div>
    </Container>
  )
}
