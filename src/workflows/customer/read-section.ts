import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { ARCHIVE_SECTIONS, type OwnSectionName } from "../../modules/after-sales/queries/customer/archive-sections"
import { listSection } from "../../modules/after-sales/queries/customer/list-section"
import type { ArchiveEntry, ArchivePosition, ArchiveSectionName } from "../../types"
import type { KnownCustomer } from "./find-customer"
import { readOrders } from "./read-orders"

/** Every list of the archive, in the order of the page. */
export const ARCHIVE_SECTION_NAMES: readonly ArchiveSectionName[] = ["orders", ...ownNames()]

export interface ReadSection {
  readonly customer: KnownCustomer
  readonly section: ArchiveSectionName
  readonly after: ArchivePosition | null
  readonly limit: number
}

/** The entries of one page of one list; orders are core's to tell. */
export async function readSection(
  container: MedusaContainer,
  { customer, section, after, limit }: ReadSection,
): Promise<readonly ArchiveEntry[]> {
  const { customer_ids, emails, contact_ids } = customer
  if (section === "orders") return readOrders(container, { customer_ids, after, limit })
  const person = { customer_ids, emails, contact_ids }
  return container
    .resolve(AFTER_SALES_MODULE)
    .ask((reading, asked) => listSection(reading, asked), { section, person, after, limit })
}

function ownNames(): OwnSectionName[] {
  return Object.keys(ARCHIVE_SECTIONS) as OwnSectionName[]
}
