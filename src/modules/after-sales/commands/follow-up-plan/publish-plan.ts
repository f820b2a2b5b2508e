import { findPlanFaults, type PlanPublishingContext } from "../../../../domain/follow-up/find-plan-faults"
import type { PlanTerms } from "../../../../domain/follow-up/plan"
import { FOLLOW_UP_PLANS } from "../../queries/follow-up/list-plans"
import type { Transaction } from "../../transaction"
import {
  lockOnePublication,
  publishVersion,
  retireVersion,
  type PublishVersion,
  type Publishing,
} from "../versioned/publish-version"

export interface PublishPlan extends Omit<PublishVersion, "id"> {
  readonly plan_id: string
}

const PUBLISHING: Publishing<PlanTerms> = {
  kind: FOLLOW_UP_PLANS,
  lock: (transaction, id) => lockOnePublication(transaction, FOLLOW_UP_PLANS.table, id),
  findFaults: async (transaction, draft) => findPlanFaults(draft, await readContext(transaction)),
}

/** Puts the draft in force for what happens from now on. Answers the plan's id. */
export async function publishPlan(transaction: Transaction, input: PublishPlan): Promise<string> {
  return publishVersion(transaction, PUBLISHING, { ...input, id: input.plan_id })
}

export interface RetirePlan {
  readonly plan_id: string
  readonly now: Date
}

/** Takes a plan out of force: it makes no more visits, and those that are planned stay. Answers the plan's id. */
export async function retirePlan(transaction: Transaction, input: RetirePlan): Promise<string> {
  return retireVersion(transaction, PUBLISHING, { ...input, id: input.plan_id })
}

async function readContext(transaction: Transaction): Promise<PlanPublishingContext> {
  const calendars = await transaction.query<{ id: string }>(`select id from business_calendar where deleted_at is null`)
  const teams = await transaction.query<{ id: string }>(
    `select id from service_team where is_active and deleted_at is null`,
  )
  return { calendar_ids: calendars.map(({ id }) => id), team_ids: teams.map(({ id }) => id) }
}
