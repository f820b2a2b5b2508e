import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { Reading } from "../../transaction"
import { selectTerms } from "./select-terms"

/** Every published and retired version of every policy: what `decideReturnability` chooses from. */
export async function listTermsForDecision(reading: Reading): Promise<PolicyTerms[]> {
  return selectTerms(reading, "version.status <> 'draft'")
}
