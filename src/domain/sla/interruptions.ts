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

/**
 * The times that do not count, in order, as the history tells them. Pauses together last no longer than the terms
 * allow: one that went on ends when the limit was used up, whether or not anybody noticed.
 */
export function interruptionsOf({ history, terms }: Pick<SlaClock, "history" | "terms">): Interruption[] {
  let left = terms.pause_cap_days === null ? Infinity : terms.pause_cap_days * DAY_MS
  return readAll(history).map((interruption) => {
    if (interruption.kind === "closed" || interruption.to === null) return interruption
    const lasted = Math.min(lengthOf(interruption.from, interruption.to), left)
    left -= lasted
    return { ...interruption, to: new Date(interruption.from.getTime() + lasted) }
  })
}

/** When the pause that lasts ends by itself: null without one, or without a limit. */
export function pauseEndsAt(clock: Pick<SlaClock, "history" | "terms">): Date | null {
  const { pause_cap_days: days } = clock.terms
  const interruptions = interruptionsOf(clock)
  const present = interruptions.at(-1)
  if (days === null || present?.kind !== "pause" || present.to !== null) return null
  const used = interruptions
    .filter(({ kind }) => kind === "pause")
    .reduce((sum, { from, to }) => sum + (to === null ? 0 : lengthOf(from, to)), 0)
  return new Date(present.from.getTime() + days * DAY_MS - used)
}

/** An answer that is noted late may lie before the pause that it ends. */
function lengthOf(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime())
}

function readAll(history: readonly ClockEvent[]): Interruption[] {
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
