import { isOpen, type SlaClock } from "./clock"
import { listPromises, openClock, type OpenClocks } from "./open-clocks"
import { resumeClocks } from "./resume-clocks"
import type { SlaRules } from "./rules"

export interface ReceiveMessage extends OpenClocks {
  /** False once the ticket is closed: "thanks" after the end starts nothing. */
  readonly ticket_is_open: boolean
}

/**
 * The customer made himself heard, by whichever way: what waited for him goes on, and once he had his first answer the
 * time to the next one begins. Several messages in a row wait for one answer, counted from the first of them.
 */
export function receiveMessage(
  clocks: readonly SlaClock[],
  input: ReceiveMessage,
  rules: SlaRules,
): readonly SlaClock[] {
  if (!input.ticket_is_open) return clocks
  const resumed = resumeClocks(clocks, { reason: "waiting_customer", actor_id: null, now: input.now })
  const own = resumed.filter(({ scope }) => scope === "ticket")
  if (own.some((clock) => clock.metric.endsWith("_response") && isOpen(clock))) return resumed
  const promise = listPromises(input, rules).find(({ metric }) => metric === "next_response")
  if (!promise) return resumed
  const round = own.filter(({ metric }) => metric === "next_response").length + 1
  return [...resumed, openClock(promise, { ...input, opened_at: input.now }, { scope: "ticket", round })]
}
