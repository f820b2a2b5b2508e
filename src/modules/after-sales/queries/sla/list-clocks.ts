import { selectClocks, type StoredClock } from "./select-clocks"
import type { Reading } from "../../transaction"

/** What a live board shows: every clock that is open, or those that stand in one way. */
export const BOARD_STATES = ["open", "running", "at_risk", "paused", "breached"] as const
export type BoardState = (typeof BOARD_STATES)[number]

export interface ListClocks {
  readonly state: BoardState
  readonly team_id: string | null
  readonly ticket_id: string | null
  /** Where the previous page ended. */
  readonly after: { readonly id: string; readonly due_at: string } | null
  readonly limit: number
}

export interface ListedClock extends StoredClock {
  readonly ticket_number: number
  readonly subject: string
  readonly owner_id: string | null
}

/** Word for word as in the indexes of the board, so that each state is read by its own. */
const STATE_IS: Readonly<Record<BoardState, string>> = {
  open: "clock.state IN ('running', 'paused')",
  running:
    "clock.state IN ('running', 'paused') and clock.state = 'running' and clock.warned_at is null and clock.breached_at is null",
  at_risk: "clock.state = 'running' and clock.warned_at is not null and clock.breached_at is null",
  paused: "clock.state = 'paused'",
  breached: "clock.state IN ('running', 'paused') and clock.breached_at is not null",
}

/** One page of open promises to customers by keyset, the next to fall due first. */
export async function listClocks(reading: Reading, input: ListClocks): Promise<ListedClock[]> {
  const page = await reading.query<{ id: string; ticket_number: number; subject: string; owner_id: string | null }>(
    `select clock.id, ticket.number as ticket_number, ticket.subject, ticket.owner_id
       from sla_clock clock
       join support_ticket ticket on ticket.id = clock.ticket_id and ticket.deleted_at is null
      where ${STATE_IS[input.state]} and clock.scope = 'ticket' and clock.deleted_at is null
        and clock.due_at is not null
        and (?::text is null or clock.team_id = ?)
        and (?::text is null or clock.ticket_id = ?)
        and (?::timestamptz is null or (clock.due_at, clock.id) > (?, ?))
      order by clock.due_at, clock.id limit ?`,
    [
      ...[input.team_id, input.team_id],
      ...[input.ticket_id, input.ticket_id],
      ...[input.after?.due_at ?? null, input.after?.due_at ?? null, input.after?.id ?? null],
      input.limit,
    ],
  )
  const clocks = await selectClocks(reading, "clock.id = any(?)", [page.map(({ id }) => id)])
  return page.flatMap((row) => {
    const clock = clocks.find(({ id }) => id === row.id)
    return clock ? [{ ...clock, ...row }] : []
  })
}
