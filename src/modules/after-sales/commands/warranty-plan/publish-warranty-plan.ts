import { decide } from "../../../../domain/kernel/decision"
import { findPlanFaults } from "../../../../domain/warranty/find-plan-faults"
import type { WarrantyTerms } from "../../../../domain/warranty/terms"
import { noWarrantyPlan, selectWarrantyTerms } from "../../queries/warranty/select-warranty-terms"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface PublishWarrantyPlan {
  readonly plan_id: string
  /** The version that the merchant saw; null publishes whatever the draft is. */
  readonly version: number | null
  readonly now: Date
}

/**
 * Puts the draft in force for orders placed from now on and retires its predecessor at the same instant, or throws
 * everything that is not stated (R07). Publishing what is published changes nothing. Answers the plan's id.
 */
export async function publishWarrantyPlan(transaction: Transaction, input: PublishWarrantyPlan): Promise<string> {
  const versions = await lockVersions(transaction, input.plan_id)
  const published = versions.find(({ status }) => status === "published")
  const wanted = chooseVersion(versions, input.version)
  if (wanted.status === "published") return input.plan_id
  if (wanted.status === "retired") throw notADraft(wanted)
  acceptedOrThrow(decide(findPlanFaults(wanted), () => null))
  // A request that waited for the lock may carry an earlier instant than the version that it replaces.
  const at = new Date(Math.max(input.now.getTime(), published?.published_at ?? 0))
  await retirePublished(transaction, input.plan_id, at)
  await transaction.query(
    `update warranty_plan_version set status = 'published', published_at = ?, updated_at = ? where id = ?`,
    [at, at, wanted.id],
  )
  return input.plan_id
}

/** Every version of a plan, locked until commit: one publication of it at a time. */
export async function lockVersions(transaction: Transaction, planId: string): Promise<WarrantyTerms[]> {
  await transaction.query(`select id from warranty_plan where id = ? for update`, [planId])
  const versions = await selectWarrantyTerms(transaction, "version.plan_id = any(?)", [[planId]])
  if (versions.length === 0) throw noWarrantyPlan(planId)
  return versions
}

/** Ends what is in force. */
export async function retirePublished(transaction: Transaction, planId: string, at: Date): Promise<void> {
  await transaction.query(
    `update warranty_plan_version set status = 'retired', retired_at = greatest(?, published_at), updated_at = ?
      where plan_id = ? and status = 'published' and deleted_at is null`,
    [at, at, planId],
  )
}

function chooseVersion(versions: readonly WarrantyTerms[], version: number | null): WarrantyTerms {
  const wanted =
    version === null
      ? (versions.find(({ status }) => status === "draft") ?? versions.find(({ status }) => status === "published"))
      : versions.find((terms) => terms.version === version)
  if (wanted) return wanted
  const message = `The plan has no version ${version ?? ""} to publish.`
  throw new RefusalError([{ code: "version_not_draft", message, field: "version" }])
}

function notADraft({ version }: WarrantyTerms): RefusalError {
  const message = `Version ${version} was replaced; what is retired stays retired.`
  return new RefusalError([{ code: "version_not_draft", message, field: "version", facts: { version } }])
}
