import type { EvidenceRecord } from "../../modules/after-sales/queries/evidence/evidence-record"
import type { EvidenceBody } from "../../types"
import { toIso } from "./to-iso"

export function toEvidenceBody(evidence: EvidenceRecord): EvidenceBody {
  return { ...evidence, uploaded_at: toIso(evidence.uploaded_at) }
}
