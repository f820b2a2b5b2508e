import { decide } from "../../../../domain/kernel/decision"
import { findSlaFaults, type SlaPublishingContext } from "../../../../domain/sla/find-sla-faults"
import type { SlaTerms } from "../../../../domain/sla/terms"
import { noSlaPolicy, selectSlaTerms } from "../../queries/sla/select-sla-terms"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface PublishSlaPolicy {
  readonly policy_id: string
  /** The version that the merchant saw; null publishes whatever the draft is. */
  readonly version: number | null
  readonly now: Date
}

/**
 * Puts the draft in force for tickets opened from now on and retires its predecessor at the same instant, or throws
 * everything that is wrong with it. Publishing what is published changes nothing. Answers the policy's id.
 */
export async function publishSlaPolicy(transaction: Transaction, input: PublishSlaPolicy): Promise<string> {
  await lockPublications(transaction)
  const versions = await selectSlaTerms(transaction, "version.policy_id = any(?)", [[input.policy_id]])
  if (versions.length === 0) throw noSlaPolicy(input.policy_id)
  const published = versions.find(({ status }) => status === "published")
  const wanted = chooseVersion(versions, input.version)
  if (wanted.status === "published") return input.policy_id
  if (wanted.status === "retired") throw notADraft(wanted)
  acceptedOrThrow(decide(findSlaFaults(wanted, await readContext(transaction)), () => null))
  // A request that waited for the lock may carry an earlier instant than the version that it replaces.
  const at = new Date(Math.max(input.now.getTime(), published?.published_at ?? 0))
  await retirePublished(transaction, input.policy_id, at)
  await transaction.query(
    `update sla_policy_version set status = 'published', published_at = ?, updated_at = ? where id = ?`,
    [at, at, wanted.id],
  )
  return input.policy_id
}

/** One publication at a time: two policies published together could tie, and neither would see the other. */
export async function lockPublications(transaction: Transaction): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.publish_sla_policy', 0))`)
}

/** Ends what is in force; true when something was. */
export async function retirePublished(transaction: Transaction, policyId: string, at: Date): Promise<boolean> {
  const retired = await transaction.query(
    `update sla_policy_version set status = 'retired', retired_at = greatest(?, published_at), updated_at = ?
      where policy_id = ? and status = 'published' and deleted_at is null returning id`,
    [at, at, policyId],
  )
  return retired.length > 0
}

function chooseVersion(versions: readonly SlaTerms[], version: number | null): SlaTerms {
  const wanted =
    version === null
      ? (versions.find(({ status }) => status === "draft") ?? versions.find(({ status }) => status === "published"))
      : versions.find((terms) => terms.version === version)
  if (wanted) return wanted
  const message = `The policy has no version ${version ?? ""} to publish.`
  throw new RefusalError([{ code: "version_not_draft", message, field: "version" }])
}

async function readContext(transaction: Transaction): Promise<SlaPublishingContext> {
  const calendars = await transaction.query<{ id: string; is_default: boolean }>(
    `select id, is_default from business_calendar where deleted_at is null`,
  )
  return {
    published: await selectSlaTerms(transaction, "version.status = 'published'"),
    calendar_ids: calendars.map(({ id }) => id),
    has_default_calendar: calendars.some(({ is_default }) => is_default),
  }
}

function notADraft({ version }: SlaTerms): RefusalError {
  const message = `Version ${version} was replaced; what is retired stays retired.`
  return new RefusalError([{ code: "version_not_draft", message, field: "version", facts: { version } }])
}
