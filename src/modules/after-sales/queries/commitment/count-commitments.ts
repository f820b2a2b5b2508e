import type { CommitmentCounts } from "../../../../domain/commitment/kept-rate"
import type { Reading } from "../../transaction"

export interface CountCommitments {
  readonly from: Date
  readonly to: Date
  /** Of one member of staff; null for all. */
  readonly promised_by: string | null
  readonly now: Date
}

/** Promises whose deadline lies in [from, to), by what became of them until now. */
export async function countCommitments(reading: Reading, input: CountCommitments): Promise<CommitmentCounts> {
  const { from, to, promised_by, now } = input
  const [counts] = await reading.query<CommitmentCounts>(
    `select count(*) filter (where status = 'kept')::int as kept,
            count(*) filter (where status = 'kept' and kept_at < first_due_at)::int as kept_as_promised,
            count(*) filter (where status in ('broken', 'made_good') or (status = 'open' and due_at <= ?))::int as broken
       from commitment
      where due_at >= ? and due_at < ? and (?::text is null or promised_by = ?) and deleted_at is null`,
    [now, from, to, promised_by, promised_by],
  )
  return counts ?? { kept: 0, kept_as_promised: 0, broken: 0 }
}
