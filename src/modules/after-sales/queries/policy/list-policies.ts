import { MedusaError } from "@medusajs/framework/utils"

import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { Reading } from "../../transaction"
import {
  listVersioned,
  retrieveVersioned,
  type Versioned,
  type VersionedKind,
  type VersionedPage,
} from "../versioned/versioned"
import { selectTerms } from "./select-terms"

export type PolicyRecord = Versioned<PolicyTerms>

export const POLICIES: VersionedKind<PolicyTerms> = {
  table: "after_sales_policy",
  noun: "policy",
  missing: noPolicy,
  versionsOf: (reading, ids) => selectTerms(reading, "version.policy_id = any(?)", [ids]),
  ownerOf: ({ policy_id }) => policy_id,
}

/** A page of policies in order of id, after the cursor. */
export async function listPolicies(reading: Reading, page: VersionedPage): Promise<PolicyRecord[]> {
  return listVersioned(reading, POLICIES, page)
}

/** @throws NOT_FOUND */
export async function retrievePolicy(reading: Reading, id: string): Promise<PolicyRecord> {
  return retrieveVersioned(reading, POLICIES, id)
}

function noPolicy(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no policy with id ${id}`)
}
