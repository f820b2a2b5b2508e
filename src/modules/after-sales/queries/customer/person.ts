/** Somebody as our rows know him: by his accounts, by his addresses in lower case, and by the handles that he writes by. */
export interface Person {
  readonly customer_ids: readonly string[]
  readonly emails: readonly string[]
  readonly contact_ids: readonly string[]
}

/** A condition of SQL with what fills its placeholders. */
export type Condition = readonly [sql: string, parameters: readonly unknown[]]

// Two halves, each found by its own index; as one array, so that the rows are looked up by it: joined to a set, and with the
// newest wanted first, PostgreSQL walks all rows backwards until it has met a few of his. Whoever asks fills in the customers'
// ids, then the addresses, and of tickets the handles.
const idsOf = (table: string, more = "") =>
  `any(array(select id from ${table} where customer_id = any(?) and deleted_at is null
             union select id from ${table} where lower(email) = any(?) and deleted_at is null${more}))`
const BY_CONTACT = " union select id from support_ticket where contact_id = any(?) and deleted_at is null"

/** Rows that say themselves whose they are, one condition for each thing that he is known by. */
export function byPerson({ customer_ids, emails }: Person): Condition[] {
  return [
    ...customer_ids.map((id): Condition => ["entry.customer_id = ?", [id]]),
    ...emails.map((email): Condition => ["lower(entry.email) = ?", [email]]),
  ]
}

/** His tickets, which also name the handle that he writes by. */
export function byWriter(person: Person): Condition[] {
  return [...byPerson(person), ...person.contact_ids.map((id): Condition => ["entry.contact_id = ?", [id]])]
}

/** Rows that belong to his requests. */
export function byRequest({ customer_ids, emails }: Person): Condition[] {
  return [[`entry.rma_id = ${idsOf("rma")}`, [customer_ids, emails]]]
}

/** Rows that belong to his tickets. */
export function byTicket({ customer_ids, emails, contact_ids }: Person): Condition[] {
  return [[`entry.ticket_id = ${idsOf("support_ticket", BY_CONTACT)}`, [customer_ids, emails, contact_ids]]]
}

/** Rows that name an account, and no address. */
export function byAccount({ customer_ids }: Person): Condition[] {
  return customer_ids.map((id): Condition => ["entry.customer_id = ?", [id]])
}

/** Rows of another system, which name an address in lower case, and none of our accounts. */
export function byAddress({ emails }: Person): Condition[] {
  return emails.map((email): Condition => ["entry.email = ?", [email]])
}
