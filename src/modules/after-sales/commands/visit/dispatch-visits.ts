import { DAY_MS } from "../../../../domain/calendar/instant"
import { contactRulesOf } from "../../contact-rules"
import { loadContactFacts, type ContactFacts } from "../../queries/contact/load-contact-facts"
import type { Transaction } from "../../transaction"
import { toAddress } from "../contact/contact-party"
import { recordContacts } from "../contact/record-contacts"
import { cancelOne, decideVisits } from "./decide-visits"
import { enqueueVisitMessages, type VisitLetter } from "./enqueue-visit-messages"
import { makeNextVisits } from "./make-next-visits"
import { scheduleVisits } from "./schedule-visits"
import { writeVisitChanges, type VisitChange } from "./visit-change"
import { takeDueVisits, type VisitToDispatch } from "./visit-to-dispatch"

export interface DispatchVisits {
  readonly limit: number
  readonly now: Date
  /** Orders among these that are off, as core has it: nobody asks how the goods are that never came. */
  listCanceledOrders(orderIds: readonly string[]): Promise<readonly string[]>
}

export type DispatchedVisits = Readonly<Record<VisitChange["action"], number>>

/** What came in the way of visits that had been taken. They are due as before. */
export class VisitsNotDispatched extends Error {
  constructor(
    readonly ids: readonly string[],
    override readonly cause: unknown,
  ) {
    super(`${ids.length} visits could not be dispatched`)
  }
}

/** While core is asked, for no longer than this: a server that fell silent is taken to have died. */
const LONGEST_SILENCE = "60s"

/**
 * Takes due visits, decides about them and writes everything that follows in one transaction: the letter in the outbox,
 * the contact that counts, the appointment, the status. Whoever dies before commit has done nothing and holds nothing, and
 * whoever comes afterwards finds nothing to do: that is what sends each visit once.
 */
export async function dispatchVisits(transaction: Transaction, input: DispatchVisits): Promise<DispatchedVisits> {
  const visits = await takeDueVisits(transaction, input)
  const canceled = await askForOrders(transaction, visits, input)
  try {
    return await dispatchTaken(transaction, visits, canceled, input.now)
  } catch (error) {
    const ids = visits.map(({ id }) => id)
    throw new VisitsNotDispatched(ids, error)
  }
}

/** The event that an order is off may have been lost: core is asked before anybody is written to about it. */
async function askForOrders(
  { query }: Transaction,
  visits: readonly VisitToDispatch[],
  { listCanceledOrders }: DispatchVisits,
): Promise<ReadonlySet<string>> {
  const ids = new Set(visits.flatMap(({ order_id }) => order_id ?? []))
  if (ids.size === 0) return ids
  await query(`select set_config('idle_in_transaction_session_timeout', ?, true)`, [LONGEST_SILENCE])
  return new Set(await listCanceledOrders([...ids]))
}

/**
 * Customers are locked before it is read how lately they were contacted, so that two visits of one customer with two
 * dispatchers count against each other.
 */
async function dispatchTaken(
  transaction: Transaction,
  visits: readonly VisitToDispatch[],
  canceledOrders: ReadonlySet<string>,
  now: Date,
): Promise<DispatchedVisits> {
  const tally = { send: 0, schedule: 0, skip: 0, cancel: 0, wait: 0 }
  if (visits.length === 0) return tally
  await lockCustomers(transaction, visits)
  const isOff = ({ order_id }: VisitToDispatch) => order_id !== null && canceledOrders.has(order_id)
  const off = visits.filter(isOff).map((visit): VisitChange => cancelOne(visit))
  const wanted = visits.filter((visit) => !isOff(visit))
  const decided = decideVisits(transaction.options, wanted, await readFacts(transaction, wanted, now), now)
  const attended = decided.changes.filter(({ action }) => action === "schedule")
  const scheduled = await scheduleVisits(transaction, { visits: wanted, changes: attended, now })
  const changes = [...off, ...decided.changes.filter(({ action }) => action !== "schedule"), ...scheduled]
  const contacts = await recordContacts(transaction, decided.contacts)
  await enqueueVisitMessages(transaction, lettersOf(wanted, changes, contacts), now)
  await writeVisitChanges(transaction, changes, now)
  await makeNextVisits(transaction, { visit_ids: listOver(visits, changes), now })
  for (const { action } of changes) tally[action] += 1
  return tally
}

/** Those of a plan that are over, and may have a next one. */
function listOver(visits: readonly VisitToDispatch[], changes: readonly VisitChange[]): string[] {
  const planned = new Set(visits.filter(({ plan_id }) => plan_id !== null).map(({ id }) => id))
  return changes.flatMap(({ id, action }) => ((action === "send" || action === "skip") && planned.has(id) ? [id] : []))
}

/** In one order everywhere, so that two dispatchers with the same customers wait for each other and never in a circle. */
async function lockCustomers({ query }: Transaction, visits: readonly VisitToDispatch[]): Promise<void> {
  const keys = visits.map(({ email, customer_id }) => toAddress(email) ?? customer_id ?? "")
  await query(
    `select count(pg_advisory_xact_lock(hashtextextended('after_sales.contact:' || customer, 0)))
       from (select distinct customer from unnest(?::text[]) as customer order by customer) customers`,
    [keys],
  )
}

async function readFacts(
  transaction: Transaction,
  visits: readonly VisitToDispatch[],
  now: Date,
): Promise<ReadonlyMap<number, ContactFacts>> {
  const { min_days_between } = contactRulesOf(transaction.options)
  const since = new Date(now.getTime() - min_days_between * DAY_MS)
  return loadContactFacts(transaction, { parties: visits, since })
}

/** A letter for each visit that is written, and one that tells the customer of each appointment. */
function lettersOf(
  visits: readonly VisitToDispatch[],
  changes: readonly VisitChange[],
  contacts: ReadonlyMap<string, string>,
): VisitLetter[] {
  const byId = new Map(visits.map((visit) => [visit.id, visit]))
  return changes.flatMap((change) => {
    const visit = byId.get(change.id)
    if (!visit || (change.action !== "send" && change.action !== "schedule")) return []
    return [{ visit, starts_at: change.due_at, contact_id: contacts.get(`visit:${visit.id}`) ?? null }]
  })
}
