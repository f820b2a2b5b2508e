import { MedusaError } from "@medusajs/framework/utils"

import { findPolicyFaults, type PublishingContext } from "../../../../domain/policy/find-policy-faults"
import type { PolicyTerms } from "../../../../domain/policy/terms"
import { decide } from "../../../../domain/kernel/decision"
import { selectTerms } from "../../queries/policy/select-terms"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface PublishPolicyVersion {
  readonly policy_id: string
  /** The version that the merchant saw; null publishes whatever the draft is. */
  readonly version: number | null
  readonly now: Date
}

/**
 * Puts the draft in force and retires its predecessor at the same instant, or throws everything that is wrong with it.
 * Publishing what is published already changes nothing, so a second click is harmless. Answers the policy's id.
 */
export async function publishPolicyVersion(transaction: Transaction, input: PublishPolicyVersion): Promise<string> {
  // One publication at a time: two policies published together could tie, and neither would see the other.
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.publish_policy', 0))`)
  const versions = await selectTerms(transaction, "version.policy_id = any(?)", [[input.policy_id]])
  if (versions.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no policy with id ${input.policy_id}`)
  }
  const published = versions.find(({ status }) => status === "published")
  const wanted = chooseVersion(versions, input.version)
  if (wanted.status === "published") return input.policy_id
  if (wanted.status === "retired") throw notADraft(wanted)
  acceptedOrThrow(decide(findPolicyFaults(wanted, await readContext(transaction)), () => null))
  // A request that waited for the lock may carry an earlier instant than the version that it replaces.
  const at = new Date(Math.max(input.now.getTime(), published?.published_at ?? 0))
  await transaction.query(
    `update after_sales_policy_version set status = 'retired', retired_at = ?, updated_at = ?
      where policy_id = ? and status = 'published' and deleted_at is null`,
    [at, at, input.policy_id],
  )
  await transaction.query(
    `update after_sales_policy_version set status = 'published', published_at = ?, updated_at = ? where id = ?`,
    [at, at, wanted.id],
  )
  return input.policy_id
}

function chooseVersion(versions: readonly PolicyTerms[], version: number | null): PolicyTerms {
  const wanted =
    version === null
      ? (versions.find(({ status }) => status === "draft") ?? versions.find(({ status }) => status === "published"))
      : versions.find((terms) => terms.version === version)
  if (wanted) return wanted
  const message = `The policy has no version ${version ?? ""} to publish.`
  throw new RefusalError([{ code: "version_not_draft", message, field: "version" }])
}

async function readContext(transaction: Transaction): Promise<PublishingContext> {
  const calendars = await transaction.query<{ id: string; is_default: boolean }>(
    `select id, is_default from business_calendar where deleted_at is null`,
  )
  return {
    published: await selectTerms(transaction, "version.status = 'published'"),
    calendar_ids: calendars.map(({ id }) => id),
    has_default_calendar: calendars.some(({ is_default }) => is_default),
  }
}

function notADraft({ version }: PolicyTerms): RefusalError {
  const message = `Version ${version} was replaced; what is retired stays retired.`
  return new RefusalError([{ code: "version_not_draft", message, field: "version", facts: { version } }])
}
