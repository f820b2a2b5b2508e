import { findPolicyFaults, type PublishingContext } from "../../../../domain/policy/find-policy-faults"
import type { PolicyTerms } from "../../../../domain/policy/terms"
import { POLICIES } from "../../queries/policy/list-policies"
import { selectTerms } from "../../queries/policy/select-terms"
import type { Transaction } from "../../transaction"
import { lockAllPublications, publishVersion, type PublishVersion, type Publishing } from "../versioned/publish-version"

export interface PublishPolicyVersion extends Omit<PublishVersion, "id"> {
  readonly policy_id: string
}

const PUBLISHING: Publishing<PolicyTerms> = {
  kind: POLICIES,
  lock: (transaction) => lockAllPublications(transaction, POLICIES.table),
  findFaults: async (transaction, draft) => findPolicyFaults(draft, await readContext(transaction)),
}

/** Puts the draft in force and retires its predecessor at the same instant. Answers the policy's id. */
export async function publishPolicyVersion(transaction: Transaction, input: PublishPolicyVersion): Promise<string> {
  return publishVersion(transaction, PUBLISHING, { ...input, id: input.policy_id })
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
