import type { EvidenceRecord } from "../../modules/after-sales/queries/evidence/evidence-record"
import type { TicketAttachment } from "../../types"

export function toTicketAttachment({ id, filename, mime_type, size, width, height }: EvidenceRecord): TicketAttachment {
  return { id, filename, mime_type, size, width, height }
}
