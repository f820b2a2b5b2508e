import type { Reading } from "../../transaction"

export interface DiscardedFile {
  readonly id: string
  readonly file_key: string
}

/** Pictures whose file is still to be removed, in the order of their ids, after `after_id`. */
export async function listDiscarded(
  reading: Reading,
  { after_id, limit }: { readonly after_id: string; readonly limit: number },
): Promise<DiscardedFile[]> {
  return reading.query<DiscardedFile>(
    `select id, file_key from after_sales_evidence where deleted_at is not null and id > ? order by id limit ?`,
    [after_id, limit],
  )
}
