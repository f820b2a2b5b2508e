import type { MedusaContainer } from "@medusajs/framework/types"

import { valueTier, type TierRule, type ValueTier } from "../../domain/customer/value-tier"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listHandles } from "../../modules/after-sales/queries/customer/list-handles"
import { listPrivacyEvents } from "../../modules/after-sales/queries/customer/list-privacy-events"
import { sumPaidBack } from "../../modules/after-sales/queries/customer/sum-paid-back"
import type { ArchiveEntry, ArchiveSectionName, ArchivedContact, PaidBack, PrivacyEventBody } from "../../types"
import { findCustomer, type KnownCustomer } from "./find-customer"
import { readCountedOrders } from "./read-orders"
import { ARCHIVE_SECTION_NAMES, readSection } from "./read-section"

/** Everything that stands on the page of one customer. */
export interface CustomerArchive {
  readonly customer: KnownCustomer
  readonly contacts: readonly ArchivedContact[]
  readonly value_tier: ValueTier
  readonly paid_back: readonly PaidBack[]
  readonly privacy: readonly PrivacyEventBody[]
  readonly sections: ReadonlyMap<ArchiveSectionName, readonly ArchiveEntry[]>
}

/** Reads a customer's archive: who he is, what he is worth, and the first entries of each list, at one query a list. */
export async function readArchive(
  container: MedusaContainer,
  { id, limit, now }: { readonly id: string; readonly limit: number; readonly now: Date },
): Promise<CustomerArchive> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const customer = await findCustomer(container, id)
  const { customer_ids, contact_ids } = customer
  const { customer_tiers } = await afterSales.getOptions()
  const [handles, paid_back, privacy, orders, lists] = await Promise.all([
    afterSales.ask(listHandles, contact_ids),
    afterSales.ask(sumPaidBack, customer),
    afterSales.ask(listPrivacyEvents, customer.subject),
    readCountedOrders(container, { customer_ids, months: customer_tiers.months, now }),
    Promise.all(
      ARCHIVE_SECTION_NAMES.map(
        async (section) => [section, await readSection(container, { customer, section, after: null, limit })] as const,
      ),
    ),
  ])
  return {
    ...{ customer, paid_back, privacy, sections: new Map(lists) },
    contacts: contactsOf(customer, handles),
    value_tier: valueTier(orders, toRule(customer_tiers)),
  }
}

function toRule({ months, ...steps }: { readonly months: number } & TierRule["steps"]): TierRule {
  return { months, steps }
}

/** His address and number with core go before what was learned on other channels; each stands once. */
function contactsOf({ records, emails }: KnownCustomer, handles: readonly ArchivedContact[]): ArchivedContact[] {
  const own = records.flatMap(({ phone }) => (phone ? [phone] : []))
  const account = [...new Set([...emails, ...own])].map((handle): ArchivedContact => ({
    channel: "account",
    handle,
    name: null,
  }))
  return [...account, ...handles.filter(({ handle }) => !emails.includes(handle.toLowerCase()))]
}
