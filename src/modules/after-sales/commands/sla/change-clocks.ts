import type { SlaClock } from "../../../../domain/sla/clock"
import { loadSlaRules, type LoadedSlaRules } from "../../queries/sla/load-sla-rules"
import { selectClocks } from "../../queries/sla/select-clocks"
import type { Transaction } from "../../transaction"
import { writeClocks } from "./write-clocks"

/** What happens to all the clocks of one ticket. */
export interface ClocksChange {
  readonly ticket_id: string
  readonly now: Date
}

/**
 * Carries out a change on the clocks of a ticket as one: they are locked, decided on by the domain, and written with
 * their history. A sweep that has one of them just now is waited for. Everything here goes through this.
 */
export async function changeClocks(
  transaction: Transaction,
  { ticket_id, now }: ClocksChange,
  change: (clocks: readonly SlaClock[], rules: LoadedSlaRules) => readonly SlaClock[],
): Promise<void> {
  const before = await selectClocks(transaction, "clock.ticket_id = ? order by clock.id for update of clock", [
    ticket_id,
  ])
  const rules = await loadSlaRules(transaction)
  await writeClocks(transaction, { ticket_id, before, after: change(before, rules), rules, now })
}
