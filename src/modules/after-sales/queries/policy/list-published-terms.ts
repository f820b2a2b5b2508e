import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { Reading } from "../../transaction"
import type { VersionedPage } from "../versioned/versioned"
import { selectTerms } from "./select-terms"

/** The published version of each policy, in order of the policy's id, after the cursor. */
export async function listPublishedTerms(reading: Reading, { cursor, limit }: VersionedPage): Promise<PolicyTerms[]> {
  return selectTerms(reading, "version.status = 'published' and policy.id > ?", [cursor ?? ""], limit)
}
