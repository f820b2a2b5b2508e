import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import { readableKinds, ticketsOf, type TicketViewer } from "../ticket/ticket-viewer"
import { EVIDENCE_JSON } from "./evidence-record"
import type { StoredEvidence } from "./read-evidence"

export type StoredAttachment = Pick<StoredEvidence, "evidence" | "file_key">

/**
 * One picture that came with words of a ticket, for somebody who may read those words: its customer those that were
 * meant for him, staff all. Nobody sees one that was uploaded and not sent. Of a merged ticket the words stand in the
 * other one, and are still its customer's.
 *
 * @throws NOT_FOUND also for what is not the viewer's
 */
export async function readAttachment(
  reading: Reading,
  { id, viewer }: { readonly id: string; readonly viewer: TicketViewer },
): Promise<StoredAttachment> {
  const [owner, parameters] = ticketsOf(viewer)
  const [found] = await reading.query<StoredAttachment>(
    `select ${EVIDENCE_JSON} as evidence, evidence.file_key
       from after_sales_evidence evidence
       join ticket_message message on message.id = evidence.message_id and message.deleted_at is null
      where evidence.id = ? and evidence.deleted_at is null and message.kind = any(?)
        and exists (select 1 from support_ticket ticket
                     where (ticket.id = message.ticket_id or ticket.merged_into_id = message.ticket_id)
                       and ticket.deleted_at is null and ${owner})`,
    [id, readableKinds(viewer), ...parameters],
  )
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no picture with id ${id}`)
  return found
}
