import { decideContact, type ContactReason, type MadeContact } from "../../../../domain/contact/decide-contact"
import { DAY_MS } from "../../../../domain/calendar/instant"
import { isAttended } from "../../../../domain/follow-up/words"
import { contactRulesOf } from "../../contact-rules"
import { loadContactFacts, type ContactFacts } from "../../queries/contact/load-contact-facts"
import type { Transaction } from "../../transaction"
import { toAddress } from "../contact/contact-party"
import { recordContacts, type RecordedContact } from "../contact/record-contacts"
import type { ClaimedVisit } from "./claim-due-visits"
import { enqueueVisitMessages, type VisitLetter } from "./enqueue-visit-messages"
import { makeNextVisits } from "./make-next-visits"
import { scheduleVisits } from "./schedule-visits"
import { writeVisitChanges, type VisitChange } from "./visit-change"
import { lockClaimed, type VisitToDispatch } from "./visit-to-dispatch"

export interface DispatchVisits {
  readonly claimed: readonly ClaimedVisit[]
  /** Orders among theirs that are off: nobody asks how the goods are that never came. */
  readonly canceled_order_ids: readonly string[]
  readonly now: Date
}

export type DispatchedVisits = Readonly<Record<VisitChange["action"], number>>

/**
 * Decides about claimed visits and writes everything that follows in one transaction: the letter in the outbox, the
 * contact that counts, the appointment, the status. Whoever dies before commit has done nothing, and whoever comes
 * afterwards finds nothing to do: that is what sends each visit once. Customers are locked first, so that two visits of
 * one customer with two dispatchers count against each other.
 */
export async function dispatchVisits(transaction: Transaction, input: DispatchVisits): Promise<DispatchedVisits> {
  const { claimed, canceled_order_ids, now } = input
  const visits = await lockClaimed(transaction, claimed)
  await lockCustomers(transaction, visits)
  const wanted = visits.filter(({ order_id }) => order_id === null || !canceled_order_ids.includes(order_id))
  const off = visits.filter((visit) => !wanted.includes(visit)).map((visit): VisitChange => cancelOne(visit))
  const decided = decideAll(transaction, wanted, await readFacts(transaction, wanted, now), now)
  const attended = decided.changes.filter(({ action }) => action === "schedule")
  const scheduled = await scheduleVisits(transaction, { visits: wanted, changes: attended, now })
  const changes = [...off, ...decided.changes.filter(({ action }) => action !== "schedule"), ...scheduled]
  const contacts = await recordContacts(transaction, decided.contacts)
  await enqueueVisitMessages(transaction, lettersOf(wanted, changes, contacts), now)
  await writeVisitChanges(transaction, changes, now)
  const over = changes.filter(({ action }) => action === "send" || action === "skip").map(({ id }) => id)
  await makeNextVisits(transaction, { visit_ids: over, now })
  const tally = { send: 0, schedule: 0, skip: 0, cancel: 0, wait: 0 }
  for (const { action } of changes) tally[action] += 1
  return tally
}

/** In one order everywhere, so that two dispatchers with the same customers wait for each other and never in a circle. */
async function lockCustomers({ query }: Transaction, visits: readonly VisitToDispatch[]): Promise<void> {
  const keys = visits.map(({ email, customer_id }) => toAddress(email) ?? customer_id ?? "")
  await query(
    `select pg_advisory_xact_lock(hashtextextended('after_sales.contact:' || customer, 0))
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

interface Decided {
  readonly changes: readonly VisitChange[]
  readonly contacts: readonly RecordedContact[]
}

/** One after the other: what is decided for a customer's first visit counts for his second. */
function decideAll(
  { options }: Transaction,
  visits: readonly VisitToDispatch[],
  facts: ReadonlyMap<number, ContactFacts>,
  now: Date,
): Decided {
  const rules = contactRulesOf(options)
  const changes: VisitChange[] = []
  const contacts: RecordedContact[] = []
  const madeNow = new Map<string, MadeContact[]>()
  for (const [index, visit] of visits.entries()) {
    const { consents = [], recent_contacts = [] } = facts.get(index) ?? {}
    const names = namesOf(visit)
    const change = decideOne(visit, now, (at) =>
      decideContact({
        ...{ ...rules, purpose: "follow_up", method: visit.method, consents, time_zone: visit.time_zone, now: at },
        recent_contacts: [...recent_contacts, ...names.flatMap((name) => madeNow.get(name) ?? [])],
      }),
    )
    changes.push(change)
    if (change.action !== "send") continue
    const contact = toContact(visit, now)
    contacts.push(contact)
    for (const name of names) madeNow.set(name, [...(madeNow.get(name) ?? []), contact])
  }
  return { changes, contacts }
}

function decideOne(
  visit: VisitToDispatch,
  now: Date,
  ask: (at: Date) => ReturnType<typeof decideContact>,
): VisitChange {
  if (!hasAddress(visit)) return skipOne(visit, ["no_address"])
  // Whoever attends calls when the visit is due; whatever is written goes out now.
  const at = isAttended(visit.method) ? new Date(Math.max(visit.due_at.getTime(), now.getTime())) : now
  const verdict = ask(at)
  if (verdict.verdict === "skip") return skipOne(visit, codesOf(verdict.reasons))
  if (isAttended(visit.method)) {
    return {
      ...unchanged(visit),
      action: "schedule",
      status: "scheduled",
      due_at: "until" in verdict ? verdict.until : at,
    }
  }
  if (verdict.verdict === "send") return { ...unchanged(visit), action: "send", status: "sent", sent_at: now }
  const { until } = verdict
  return { ...unchanged(visit), act_at: until, due_at: until, held_back_because: codesOf(verdict.reasons) }
}

function unchanged({ id, due_at }: VisitToDispatch): VisitChange {
  return {
    ...{ id, action: "wait", status: "planned", due_at, act_at: due_at, agent_id: null, sent_at: null },
    ...{ held_back_because: null, canceled_because: null },
  }
}

function skipOne(visit: VisitToDispatch, reasons: readonly string[]): VisitChange {
  return { ...unchanged(visit), action: "skip", status: "skipped", held_back_because: reasons }
}

function cancelOne(visit: VisitToDispatch): VisitChange {
  return { ...unchanged(visit), action: "cancel", status: "canceled", canceled_because: "order_canceled" }
}

function codesOf(reasons: readonly ContactReason[]): string[] {
  return reasons.map(({ code }) => code)
}

function hasAddress({ method, email, phone }: VisitToDispatch): boolean {
  if (method === "email") return email !== null
  return method === "on_site" || phone !== null
}

/** What a customer is known by. A buyer is met both as an account and as an address. */
function namesOf({ customer_id, email }: VisitToDispatch): string[] {
  const address = toAddress(email)
  return [
    ...(customer_id === null ? [] : [`account ${customer_id}`]),
    ...(address === null ? [] : [`address ${address}`]),
  ]
}

function toContact({ id, method, customer_id, email }: VisitToDispatch, now: Date): RecordedContact {
  return {
    ...{ party: { customer_id, email }, purpose: "follow_up", method },
    ...{ source: `visit:${id}`, contacted_at: now },
  }
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
