import { DAY_MS } from "../calendar/instant"
import type { ClockEvent, SlaClock } from "./clock"

/** A time that does not count: a pause, or the time in which a ticket was closed before it was opened again. */
export interface Interruption {
  readonly kind: "pause" | "closed"
  /** What is waited for; null while the ticket was closed. */
  readonly reason: string | null
  readonly from: Date
  /** Null while it lasts. */
  readonly to: Date | null
}

/** When the pause that lasts ends by itself: null without one, or without a limit to all pauses together. */
export function pauseEndsAt({ history, terms }: Pick<SlaClock, "history" | "terms">): Date | null {
  const pauses = interruptionsOf({ history }).filter(({ kind }) => kind === "pause")
  const present = pauses.at(-1)
  if (terms.pause_cap_days === null || present === undefined || present.to !== null) return null
  const used = pauses.reduce((sum, { from, to }) => sum + (to === null ? 0 : lengthOf(from, to)), 0)
  return new Date(present.from.getTime() + terms.pause_cap_days * DAY_MS - used)
}

/** An answer that is noted late may lie before the pause that it ends. */
function lengthOf(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime())
}

/** The times that do not count, in order, as the history tells them. */
export function interruptionsOf({ history }: Pick<SlaClock, "history">): Interruption[] {
  const interruptions: Interruption[] = []
  for (const event of history) {
    const present = interruptions.at(-1)
    if (present?.to === null && ends(event)) interruptions[interruptions.length - 1] = { ...present, to: event.at }
    if (event.action === "pause") interruptions.push({ kind: "pause", reason: event.reason, from: event.at, to: null })
    if (event.action === "close" || event.action === "meet") {
      interruptions.push({ kind: "closed", reason: null, from: event.at, to: null })
    }
  }
  return interruptions
}

function ends({ action }: ClockEvent): boolean {
  return action === "resume" || action === "reopen" || action === "close" || action === "meet" || action === "stop"
}
