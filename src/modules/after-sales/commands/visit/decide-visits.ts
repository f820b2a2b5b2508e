import { decideContact, type ContactReason, type MadeContact } from "../../../../domain/contact/decide-contact"
import { isAttended } from "../../../../domain/follow-up/words"
import { contactRulesOf } from "../../contact-rules"
import type { AfterSalesOptions } from "../../options"
import type { ContactFacts } from "../../queries/contact/load-contact-facts"
import { namesOf } from "../contact/contact-party"
import type { RecordedContact } from "../contact/record-contacts"
import type { VisitChange } from "./visit-change"
import type { VisitToDispatch } from "./visit-to-dispatch"

export interface DecidedVisits {
  readonly changes: readonly VisitChange[]
  readonly contacts: readonly RecordedContact[]
}

/** One after the other: what is decided for a customer's first visit counts for his second. */
export function decideVisits(
  options: AfterSalesOptions,
  visits: readonly VisitToDispatch[],
  facts: ReadonlyMap<number, ContactFacts>,
  now: Date,
): DecidedVisits {
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
  if (verdict.verdict === "send") return { ...unchanged(visit), action: "send", status: "sent" }
  const { until } = verdict
  return { ...unchanged(visit), act_at: until, due_at: until, held_back_because: codesOf(verdict.reasons) }
}

function unchanged({ id, due_at }: VisitToDispatch): VisitChange {
  return {
    ...{ id, action: "wait", status: "planned", due_at, act_at: due_at, agent_id: null },
    ...{ held_back_because: null, canceled_because: null },
  }
}

function skipOne(visit: VisitToDispatch, reasons: readonly string[]): VisitChange {
  return { ...unchanged(visit), action: "skip", status: "skipped", held_back_because: reasons }
}

/** Nobody asks how the goods are that never came. */
export function cancelOne(visit: VisitToDispatch): VisitChange {
  return { ...unchanged(visit), action: "cancel", status: "canceled", canceled_because: "order_canceled" }
}

function codesOf(reasons: readonly ContactReason[]): string[] {
  return reasons.map(({ code }) => code)
}

function hasAddress({ method, email, phone }: VisitToDispatch): boolean {
  if (method === "email") return email !== null
  return method === "on_site" || phone !== null
}

function toContact({ id, method, customer_id, email }: VisitToDispatch, now: Date): RecordedContact {
  return {
    ...{ party: { customer_id, email }, purpose: "follow_up", method },
    ...{ source: `visit:${id}`, contacted_at: now },
  }
}
