import type { Reading } from "../../transaction"
import { COMMITMENT_COLUMNS, type CommitmentSummaryRecord } from "./commitment-record"

/** `open` can still be kept, `overdue` is broken and not made good, `done` is kept or made good. */
export const COMMITMENT_VIEWS = ["open", "overdue", "done"] as const
export type CommitmentView = (typeof COMMITMENT_VIEWS)[number]

export interface CommitmentFilters {
  readonly view: CommitmentView | null
  readonly promised_by: string | null
  readonly customer_id: string | null
  readonly order_id: string | null
  readonly rma_id: string | null
  readonly ticket_id: string | null
}

export interface ListCommitments {
  readonly filters: CommitmentFilters
  /** By deadline: the soonest first, or the latest. */
  readonly sort: "due" | "latest"
  /** Where the previous page ended. */
  readonly after: { readonly id: string; readonly due_at: string } | null
  readonly limit: number
  readonly now: Date
}

/** One page of promises by keyset. What is open and over its deadline counts as overdue, whether or not a sweep came by. */
export async function listCommitments(reading: Reading, input: ListCommitments): Promise<CommitmentSummaryRecord[]> {
  const direction = input.sort === "due" ? "" : " desc"
  const inOrder = `order by commitment.due_at${direction}, commitment.id${direction} limit ?`
  // Each part of a view is the beginning of an index: a page costs what it shows, however many promises there are.
  const parts = partsOf(input).map((part) => {
    const conditions = [...part, ...subjectConditions(input.filters), ...keysetConditions(input)]
    const sql = `(select ${COMMITMENT_COLUMNS} from commitment
                   where commitment.deleted_at is null${conditions.map(([one]) => ` and ${one}`).join("")} ${inOrder})`
    return { sql, parameters: [...conditions.flatMap(([, parameters]) => parameters), input.limit] }
  })
  return reading.query<CommitmentSummaryRecord>(
    `select * from (${parts.map(({ sql }) => sql).join(" union all ")}) commitment ${inOrder}`,
    [...parts.flatMap(({ parameters }) => parameters), input.limit],
  )
}

type Condition = readonly [sql: string, parameters: readonly unknown[]]

const SUBJECTS = ["promised_by", "customer_id", "order_id", "rma_id", "ticket_id"] as const

function subjectConditions(filters: CommitmentFilters): Condition[] {
  return SUBJECTS.flatMap((column): Condition[] =>
    filters[column] === null ? [] : [[`commitment.${column} = ?`, [filters[column]]]],
  )
}

/** A view as sets of rows that do not meet. */
function partsOf({ filters, now }: ListCommitments): Condition[][] {
  switch (filters.view) {
    case null:
      return [[]]
    case "open":
      return [[["commitment.status = 'open' and commitment.due_at > ?", [now]]]]
    case "overdue":
      return [
        [["commitment.status = 'broken'", []]],
        [["commitment.status = 'open' and commitment.due_at <= ?", [now]]],
      ]
    case "done":
      return [[["commitment.status in ('kept', 'made_good')", []]]]
  }
}

function keysetConditions({ after, sort }: ListCommitments): Condition[] {
  if (after === null) return []
  const beyond = sort === "due" ? ">" : "<"
  return [[`(commitment.due_at, commitment.id) ${beyond} (?::timestamptz, ?)`, [after.due_at, after.id]]]
}
