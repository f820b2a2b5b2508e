import { decide, type Decision, type Refusal } from "../kernel/decision"

export interface Holder {
  readonly team_id: string | null
  readonly owner_id: string | null
}

export interface Transfer {
  readonly is_transfer: boolean
  readonly transfer_count: number
  /** True when it has just been handed on too often: somebody has to stop the ping-pong (R06). */
  readonly alarm: boolean
}

/**
 * Whether a ticket may be handed on: to somebody else, and with words. Whoever is named for a ticket that was nobody's,
 * or that only his own team had, takes it from nobody: that is no transfer and needs no words.
 */
export function decideTransfer(
  ticket: Holder & { readonly transfer_count: number },
  to: Holder & { readonly words: string; readonly alarm_at: number },
): Decision<Transfer> {
  const leavesTeam = ticket.team_id !== null && ticket.team_id !== to.team_id
  const is_transfer = ticket.owner_id !== null || leavesTeam
  const transfer_count = ticket.transfer_count + (is_transfer ? 1 : 0)
  return decide(refusalsOf(ticket, to, is_transfer), () => ({
    is_transfer,
    transfer_count,
    alarm: is_transfer && transfer_count === to.alarm_at,
  }))
}

function refusalsOf(ticket: Holder, to: Holder & { readonly words: string }, isTransfer: boolean): Refusal[] {
  const isSame = ticket.team_id === to.team_id && ticket.owner_id === to.owner_id
  return [
    ...(isTransfer && to.words.trim() === ""
      ? [{ code: "words_required", message: "Say why the ticket is handed on.", field: "words" } as const]
      : []),
    ...(isSame
      ? [{ code: "transfer_to_same", message: "The ticket is there already.", field: "owner_id" } as const]
      : []),
  ]
}
