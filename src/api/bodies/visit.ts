import { VISIT_LIFECYCLE, type VisitAction, type VisitStatus } from "../../domain/follow-up/lifecycle"
import type { Slot } from "../../domain/follow-up/free-slots"
import { isAttended } from "../../domain/follow-up/words"
import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import type { VisitEventRecord, VisitRecord } from "../../modules/after-sales/queries/visit/visit-record"
import type { AdminVisit, AdminVisitSummary, StoreVisit, VisitLinkBody, VisitSlot } from "../../types"

const BY_PEOPLE: readonly VisitAction[] = ["confirm", "move", "reassign", "cancel", "record", "record_no_show"]
const BY_CUSTOMER: readonly VisitAction[] = ["confirm", "move", "cancel"]
const OF_ATTENDED: readonly VisitAction[] = ["confirm", "reassign", "record_no_show"]

export function toAdminVisitSummary(visit: VisitRecord): AdminVisitSummary {
  const { id, number, plan_id, plan_name, trigger, round, status, method, moved_because, time_zone } = visit
  const { customer_id, customer_name, email, phone, order_id, order_display_id } = visit
  const { team_id, agent_id, agent_name, outcome, ticket_id, canceled_because } = visit
  return {
    ...{ id, number, plan_id, plan_name, trigger, round, status, method, moved_because, time_zone },
    ...{ planned_at: visit.planned_at.toISOString(), due_at: visit.due_at.toISOString(), ends_at: endOf(visit) },
    ...{ customer_id, customer_name, email, phone, order_id, order_display_id, team_id, agent_id, agent_name },
    ...{ outcome, ticket_id, held_back_because: visit.held_back_because ?? [], canceled_because },
    allowed_actions: actionsOf(visit, BY_PEOPLE),
  }
}

export function toAdminVisit(visit: VisitRecord, events: readonly VisitEventRecord[]): AdminVisit {
  const { script, questions, answers, words, sent_at, confirmed_at, held_at } = visit
  return {
    ...toAdminVisitSummary(visit),
    ...{ script, questions, answers: answers ?? [], words, sent_at: toInstant(sent_at) },
    ...{ confirmed_at: toInstant(confirmed_at), held_at: toInstant(held_at) },
    events: events.map((event) => ({
      ...event,
      due_at: new Date(event.due_at).toISOString(),
      occurred_at: new Date(event.occurred_at).toISOString(),
    })),
  }
}

/** What the customer may know: nothing of who else is visited, of the script, or of what was noted. */
export function toStoreVisit(visit: VisitRecord): StoreVisit {
  const { id, number, status, method, due_at, time_zone, order_display_id } = visit
  return {
    ...{ id, number, status, method, due_at: due_at.toISOString(), ends_at: endOf(visit), time_zone },
    order_display_id,
  }
}

export function toVisitLink(visit: VisitRecord, slots: readonly Slot[]): VisitLinkBody {
  return { ...toStoreVisit(visit), allowed_actions: actionsOf(visit, BY_CUSTOMER), slots: slots.map(toSlot) }
}

export function toSlot({ starts_at, ends_at }: Slot): VisitSlot {
  return { starts_at: starts_at.toISOString(), ends_at: ends_at.toISOString() }
}

function actionsOf({ status, method }: VisitRecord, among: readonly VisitAction[]): VisitAction[] {
  const allowed = allowedActions(VISIT_LIFECYCLE as Lifecycle<VisitStatus, VisitAction>, status)
  return allowed.filter((action) => among.includes(action) && (isAttended(method) || !OF_ATTENDED.includes(action)))
}

function endOf({ due_at, duration_minutes }: VisitRecord): string {
  return new Date(due_at.getTime() + duration_minutes * 60_000).toISOString()
}

function toInstant(at: Date | null): string | null {
  return at?.toISOString() ?? null
}
