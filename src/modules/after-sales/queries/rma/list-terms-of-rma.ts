import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { Reading } from "../../transaction"
import { OF_RMA, selectTerms } from "../policy/select-terms"

/** The versions that the items of a request were accepted under. */
export function listTermsOfRma(reading: Reading, rmaId: string): Promise<PolicyTerms[]> {
  return selectTerms(reading, OF_RMA, [rmaId])
}
