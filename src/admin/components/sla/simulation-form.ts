import type { ContactChannel, TicketKind, TicketPriority } from "../../../domain/kernel/vocabulary"
import type { PauseReason, TicketOpener } from "../../../domain/sla/words"
import type { SimulateSlaBody } from "../../../types/sla-http"

export interface SimulationForm {
  kind: TicketKind
  priority: TicketPriority
  channel: ContactChannel
  opened_by: TicketOpener
  opened_at: Date | null
  waits_for: PauseReason | "nothing"
  wait_from: Date | null
  wait_to: Date | null
}

/** The question as it is asked; null while a moment is missing. */
export const toSimulation = (form: SimulationForm): SimulateSlaBody | null => {
  const { opened_at, waits_for, wait_from, wait_to, ...facts } = form
  if (opened_at === null) return null
  const asked = { facts, opened_at: opened_at.toISOString() }
  if (waits_for === "nothing") return { ...asked, at: asked.opened_at }
  if (wait_from === null || wait_to === null || wait_to <= wait_from) return null
  const at = wait_to.toISOString()
  const pause = { what: "pause" as const, reason: waits_for, at: wait_from.toISOString() }
  return { ...asked, at, happenings: [pause, { what: "resume", at }] }
}
