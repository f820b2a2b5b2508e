import { MedusaError } from "@medusajs/framework/utils"

import { decideVisitStep, type VisitStep } from "../../../../domain/follow-up/decide-visit-step"
import { freeAgentsAt } from "../../../../domain/follow-up/free-slots"
import { placeOf } from "../../../../domain/follow-up/place-of"
import type { VisitStatus } from "../../../../domain/follow-up/lifecycle"
import { isAttended } from "../../../../domain/follow-up/words"
import { DAY_MS } from "../../../../domain/calendar/instant"
import { standingOfVisit } from "../../../../domain/survey/case-standing"
import { loadAttendance } from "../../queries/visit/load-attendance"
import { readVisit } from "../../queries/visit/read-visit"
import type { VisitRecord } from "../../queries/visit/visit-record"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { recordContacts } from "../contact/record-contacts"
import type { Actor } from "../rma/actor"
import { planWhenEnded } from "../survey/plan-when-ended"
import { makeNextVisits } from "./make-next-visits"
import { lockAgents } from "./schedule-visits"

export interface StepVisit {
  readonly id: string
  readonly step: VisitStep
  readonly actor: Actor
  readonly now: Date
}

/**
 * The only place where people change a visit, under its row lock: whoever comes second is told what has become of it. The
 * time and the person that a step leads to are taken under the lock of the team's people, so that nobody is booked twice.
 */
export async function stepVisit(transaction: Transaction, { id, step, actor, now }: StepVisit): Promise<VisitStatus> {
  await transaction.query(`select id from follow_up_visit where id = ? and deleted_at is null for update`, [id])
  const visit = await readVisit(transaction, id)
  const status = acceptedOrThrow(decideVisitStep(visit, step, now))
  const place = await placeAfter(transaction, visit, step, now)
  const isHeld = step.action === "record" || step.action === "record_no_show"
  const held_at = step.action === "record" ? step.held_at : visit.held_at
  await transaction.rows.updateFollowUpVisits(
    {
      id,
      status,
      ...place,
      ...(step.action === "move" && status === "planned" ? { act_at: step.starts_at } : {}),
      ...(step.action === "confirm" ? { confirmed_at: now } : {}),
      ...(step.action === "cancel" ? { canceled_because: step.reason } : {}),
      ...(step.action === "record" ? { outcome: step.outcome, answers: [...step.answers], held_at } : {}),
      ...("words" in step ? { words: step.words } : {}),
    },
    transaction.context,
  )
  await writeEvent(transaction, { visit, step, status, due_at: place.due_at, actor, now })
  if (step.action === "record") {
    await countContact(transaction, visit, step.held_at)
    const after = standingOfVisit({ status, outcome: step.outcome })
    await planWhenEnded(transaction, {
      subject_kind: "visit",
      subject_id: id,
      before: standingOfVisit(visit),
      after,
      now,
    })
  }
  if (isHeld) await makeNextVisits(transaction, { visit_ids: [id], now })
  return status
}

interface Place {
  readonly due_at: Date
  readonly agent_id: string | null
}

/** When and by whom the visit is attended after the step. Whoever attends it now keeps it if he is free then. */
async function placeAfter(transaction: Transaction, visit: VisitRecord, step: VisitStep, now: Date): Promise<Place> {
  const { due_at, agent_id, team_id } = visit
  if (step.action === "reassign") {
    return placeWith(transaction, visit, due_at, (free) => (free.includes(step.agent_id) ? step.agent_id : null), now)
  }
  if (step.action !== "move") return { due_at, agent_id }
  if (!isAttended(visit.method) || team_id === null || visit.status === "planned") {
    return { due_at: step.starts_at, agent_id }
  }
  const keep = (free: readonly string[]) =>
    agent_id !== null && free.includes(agent_id) ? agent_id : (free[0] ?? null)
  return placeWith(transaction, visit, step.starts_at, keep, now)
}

async function placeWith(
  transaction: Transaction,
  visit: VisitRecord,
  due_at: Date,
  choose: (free: readonly string[]) => string | null,
  now: Date,
): Promise<Place> {
  const { id, team_id, skill_code: code, skill_level: level, duration_minutes } = visit
  if (team_id !== null) {
    await lockAgents(transaction, team_id)
    const skill = code === null || level === null ? null : { code, level }
    const span = { from: due_at, until: new Date(due_at.getTime() + DAY_MS) }
    const attendance = await loadAttendance(transaction, { team_id, skill, ...span, except_visit_id: id, now })
    const agent_id = choose(freeAgentsAt({ ...attendance, duration_minutes, place: placeOf(visit) }, due_at))
    if (agent_id !== null) return { due_at, agent_id }
  }
  const facts = { starts_at: due_at.toISOString() }
  throw new RefusalError([
    { code: "slot_not_free", message: "Nobody is free at this time.", field: "starts_at", facts },
  ])
}

async function countContact(transaction: Transaction, visit: VisitRecord, contacted_at: Date): Promise<void> {
  const { id, customer_id, email, method } = visit
  await recordContacts(transaction, [
    { party: { customer_id, email }, purpose: "follow_up", method, source: `visit:${id}`, contacted_at },
  ])
}

interface VisitEvent {
  readonly visit: VisitRecord
  readonly step: VisitStep
  readonly status: VisitStatus
  readonly due_at: Date
  readonly actor: Actor
  readonly now: Date
}

async function writeEvent({ rows, context }: Transaction, event: VisitEvent): Promise<void> {
  const { visit, step, status, due_at, actor, now } = event
  await rows.createFollowUpVisitEvents(
    {
      ...{ visit_id: visit.id, action: step.action, from_status: visit.status, to_status: status, due_at },
      ...{ actor_type: actor.type, actor_id: actor.id, words: "words" in step ? step.words : null, occurred_at: now },
    },
    context,
  )
}

/** Notes the ticket that an issue became. */
export async function noteTicketOfVisit(
  { query }: Transaction,
  { id, ticket_id, now }: { readonly id: string; readonly ticket_id: string; readonly now: Date },
): Promise<void> {
  const noted = await query(
    `update follow_up_visit set ticket_id = ?, updated_at = ? where id = ? and deleted_at is null returning id`,
    [ticket_id, now, id],
  )
  if (noted.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no visit with id ${id}`)
}
