import type { SlaTerms } from "../../../../domain/sla/terms"
import type { Reading } from "../../transaction"
import {
  listVersioned,
  retrieveVersioned,
  type Versioned,
  type VersionedKind,
  type VersionedPage,
} from "../versioned/versioned"
import { noSlaPolicy, selectSlaTerms } from "./select-sla-terms"

export type SlaPolicyRecord = Versioned<SlaTerms>

export const SLA_POLICIES: VersionedKind<SlaTerms> = {
  table: "sla_policy",
  noun: "policy",
  missing: noSlaPolicy,
  versionsOf: (reading, ids) => selectSlaTerms(reading, "version.policy_id = any(?)", [ids]),
  ownerOf: ({ policy_id }) => policy_id,
}

/** A page of policies in order of id, after the cursor. */
export async function listSlaPolicies(reading: Reading, page: VersionedPage): Promise<SlaPolicyRecord[]> {
  return listVersioned(reading, SLA_POLICIES, page)
}

/** @throws NOT_FOUND */
export async function retrieveSlaPolicy(reading: Reading, id: string): Promise<SlaPolicyRecord> {
  return retrieveVersioned(reading, SLA_POLICIES, id)
}
