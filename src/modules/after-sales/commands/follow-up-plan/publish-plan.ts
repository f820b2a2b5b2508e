import { findPlanFaults, type PlanPublishingContext } from "../../../../domain/follow-up/find-plan-faults"
import type { PlanTerms } from "../../../../domain/follow-up/plan"
import { decide } from "../../../../domain/kernel/decision"
import { noPlan, selectPlanTerms } from "../../queries/follow-up/select-plan-terms"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface PublishPlan {
  readonly plan_id: string
  /** The version that the merchant saw; null publishes whatever the draft is. */
  readonly version: number | null
  readonly now: Date
}

/**
 * Puts the draft in force for what happens from now on and retires its predecessor at the same instant, or throws
 * everything that is wrong with it. Publishing what is published changes nothing. Answers the plan's id.
 */
export async function publishPlan(transaction: Transaction, input: PublishPlan): Promise<string> {
  const versions = await lockVersions(transaction, input.plan_id)
  const published = versions.find(({ status }) => status === "published")
  const wanted = chooseVersion(versions, input.version)
  if (wanted.status === "published") return input.plan_id
  if (wanted.status === "retired") throw notADraft(wanted)
  acceptedOrThrow(decide(findPlanFaults(wanted, await readContext(transaction)), () => null))
  // A request that waited for the lock may carry an earlier instant than the version that it replaces.
  const at = new Date(Math.max(input.now.getTime(), published?.published_at ?? 0))
  await retirePublished(transaction, input.plan_id, at)
  await transaction.query(
    `update follow_up_plan_version set status = 'published', published_at = ?, updated_at = ? where id = ?`,
    [at, at, wanted.id],
  )
  return input.plan_id
}

export interface RetirePlan {
  readonly plan_id: string
  readonly now: Date
}

/** Takes a plan out of force: it makes no more visits, and those that are planned stay. Answers the plan's id. */
export async function retirePlan(transaction: Transaction, input: RetirePlan): Promise<string> {
  await lockVersions(transaction, input.plan_id)
  await retirePublished(transaction, input.plan_id, input.now)
  return input.plan_id
}

async function lockVersions(transaction: Transaction, planId: string): Promise<PlanTerms[]> {
  await transaction.query(`select id from follow_up_plan where id = ? and deleted_at is null for update`, [planId])
  const versions = await selectPlanTerms(transaction, "version.plan_id = any(?)", [[planId]])
  if (versions.length === 0) throw noPlan(planId)
  return versions
}

async function retirePublished(transaction: Transaction, planId: string, at: Date): Promise<void> {
  await transaction.query(
    `update follow_up_plan_version set status = 'retired', retired_at = greatest(?, published_at), updated_at = ?
      where plan_id = ? and status = 'published' and deleted_at is null`,
    [at, at, planId],
  )
}

function chooseVersion(versions: readonly PlanTerms[], version: number | null): PlanTerms {
  const wanted =
    version === null
      ? (versions.find(({ status }) => status === "draft") ?? versions.find(({ status }) => status === "published"))
      : versions.find((terms) => terms.version === version)
  if (wanted) return wanted
  const message = `The plan has no version ${version ?? ""} to publish.`
  throw new RefusalError([{ code: "version_not_draft", message, field: "version" }])
}

async function readContext(transaction: Transaction): Promise<PlanPublishingContext> {
  const calendars = await transaction.query<{ id: string }>(`select id from business_calendar where deleted_at is null`)
  const teams = await transaction.query<{ id: string }>(
    `select id from service_team where is_active and deleted_at is null`,
  )
  return { calendar_ids: calendars.map(({ id }) => id), team_ids: teams.map(({ id }) => id) }
}

function notADraft({ version }: PlanTerms): RefusalError {
  const message = `Version ${version} was replaced; what is retired stays retired.`
  return new RefusalError([{ code: "version_not_draft", message, field: "version", facts: { version } }])
}
