import type { TicketStage, TicketWait } from "./lifecycle"

export interface StageChange {
  readonly to_stage: TicketStage
  readonly occurred_at: Date
}

/** A time in which a ticket waited for somebody else. */
export interface WaitOfTicket {
  readonly reason: `waiting_${TicketWait}`
  readonly from: Date
  /** Null while it lasts. */
  readonly to: Date | null
}

/** The waits of a ticket out of its history, in order. */
export function waitsOf(history: readonly StageChange[]): WaitOfTicket[] {
  const turns = history.filter(({ to_stage }, index) => index === 0 || to_stage !== history[index - 1]?.to_stage)
  return turns.flatMap(({ to_stage, occurred_at }, index): WaitOfTicket[] => {
    if (to_stage !== "waiting_customer" && to_stage !== "waiting_supplier" && to_stage !== "waiting_parcel") return []
    return [{ reason: to_stage, from: occurred_at, to: turns[index + 1]?.occurred_at ?? null }]
  })
}
