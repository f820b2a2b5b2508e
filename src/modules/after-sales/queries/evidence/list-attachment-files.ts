import type { Reading } from "../../transaction"

export interface AttachmentFile {
  readonly file_key: string
  readonly filename: string
  readonly mime_type: string
  /** Bytes. */
  readonly size: number
}

/** Where the pictures lie that came with one message of a ticket, in the order in which the thread shows them. */
export async function listAttachmentFiles(reading: Reading, messageId: string): Promise<AttachmentFile[]> {
  return reading.query<AttachmentFile>(
    `select file_key, filename, mime_type, size from after_sales_evidence
      where message_id = ? and deleted_at is null order by id`,
    [messageId],
  )
}
