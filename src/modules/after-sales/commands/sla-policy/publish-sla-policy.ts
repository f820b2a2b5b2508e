import { findSlaFaults, type SlaPublishingContext } from "../../../../domain/sla/find-sla-faults"
import type { SlaTerms } from "../../../../domain/sla/terms"
import { SLA_POLICIES } from "../../queries/sla/list-sla-policies"
import { selectSlaTerms } from "../../queries/sla/select-sla-terms"
import type { Transaction } from "../../transaction"
import { lockAllPublications, publishVersion, type PublishVersion, type Publishing } from "../versioned/publish-version"

export interface PublishSlaPolicy extends Omit<PublishVersion, "id"> {
  readonly policy_id: string
}

export const PUBLISHING: Publishing<SlaTerms> = {
  kind: SLA_POLICIES,
  lock: (transaction) => lockAllPublications(transaction, SLA_POLICIES.table),
  findFaults: async (transaction, draft) => findSlaFaults(draft, await readContext(transaction)),
}

/** Puts the draft in force for tickets opened from now on. Answers the policy's id. */
export async function publishSlaPolicy(transaction: Transaction, input: PublishSlaPolicy): Promise<string> {
  return publishVersion(transaction, PUBLISHING, { ...input, id: input.policy_id })
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
