import type { AdminCustomerArchive, ArchivePage, ArchiveSectionName } from "../../types"
import type { CustomerArchive } from "../../workflows/customer/read-archive"
import { toArchivePage } from "./archive-page"

/** A customer's archive with the first page of each list, read with one entry more than a page holds. */
export function toAdminCustomerArchive(archive: CustomerArchive, limit: number): AdminCustomerArchive {
  const { customer, contacts, value_tier, paid_back, privacy } = archive
  const [record] = customer.records
  const name = [record?.first_name, record?.last_name].filter(Boolean).join(" ")
  const sections = [...archive.sections].map(([section, read]) => [section, toArchivePage(read, limit)])
  return {
    id: record?.id ?? customer.id,
    customer_ids: customer.customer_ids,
    has_account: record?.has_account ?? false,
    name: name === "" ? (contacts.find((one) => one.name !== null)?.name ?? null) : name,
    company: record?.company_name ?? null,
    since: record === undefined ? null : new Date(record.created_at).toISOString(),
    groups: [...new Set(customer.records.flatMap(({ groups = [] }) => groups.map((group) => group.name)))],
    ...{ contacts, value_tier, paid_back, privacy },
    sections: Object.fromEntries(sections) as Record<ArchiveSectionName, ArchivePage<never>>,
  }
}
