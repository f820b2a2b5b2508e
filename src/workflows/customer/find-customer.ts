import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { findHandle, listHandleIds } from "../../modules/after-sales/queries/customer/list-handles"
import { isKnown } from "../../modules/after-sales/queries/customer/is-known"
import type { Person } from "../../modules/after-sales/queries/customer/person"
import { digestOfGuest, readGuestKey } from "./guest-key"

interface CoreCustomer {
  readonly id: string
  readonly email: string | null
  readonly has_account: boolean
  readonly first_name: string | null
  readonly last_name: string | null
  readonly company_name: string | null
  readonly phone: string | null
  readonly created_at: Date | string
  readonly groups?: readonly { readonly name: string }[]
}

export interface KnownCustomer extends Person {
  /** As he is asked for: core's id, a guest's opaque name, or the id of the handle that he writes by. */
  readonly id: string
  /** As the books of privacy name him. */
  readonly subject: string
  /** Core's records of him, the account first. */
  readonly records: readonly CoreCustomer[]
}

const FIELDS = [
  ...["id", "email", "has_account", "first_name", "last_name", "company_name", "phone", "created_at"],
  "groups.name",
]

/** Ids of handles begin with it, and those of core's customers do not. */
const HANDLE = "handle_"

/**
 * Who stands behind core's customer id, a guest's opaque name or a handle: every record of core with his address, so that
 * what he did as a guest and with his account is one history. An account that core has deleted is still known by its id,
 * and whoever writes by a handle and gave no address by that alone.
 *
 * @throws NOT_FOUND for somebody whom neither core nor we know
 */
export async function findCustomer(container: MedusaContainer, id: string): Promise<KnownCustomer> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const isHandle = id.startsWith(HANDLE)
  const guest = isHandle ? ((await afterSales.ask(findHandle, id))?.email ?? null) : readGuestKey(container, id)
  const isAccount = guest === null && !isHandle
  const named = isAccount ? await listCustomers(container, { id }) : []
  const email = guest ?? named[0]?.email?.toLowerCase() ?? null
  const records = email === null ? named : await listCustomers(container, { email })
  const customer_ids = [...new Set([...(isAccount ? [id] : []), ...records.map((record) => record.id)])]
  const emails = email === null ? [] : [email]
  const contact_ids = [...new Set([...(isHandle ? [id] : []), ...(await afterSales.ask(listHandleIds, emails))])]
  const person = { customer_ids, emails, contact_ids }
  const subject = records[0]?.id ?? (guest === null ? id : digestOfGuest(container, guest))
  if (records.length === 0 && !(await afterSales.ask(isKnown, { person, subject }))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such customer")
  }
  return { id, subject, ...person, records }
}

/** Core's records by id or address, the account first, then the oldest. */
async function listCustomers(
  container: MedusaContainer,
  filters: { readonly id: string } | { readonly email: string },
): Promise<CoreCustomer[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "customer", fields: FIELDS, filters })
  const records = data as readonly CoreCustomer[]
  return records.toSorted(
    (one, other) => Number(other.has_account) - Number(one.has_account) || (one.id < other.id ? -1 : 1),
  )
}
