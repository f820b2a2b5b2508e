import type { SlaClock } from "./clock"
import { meetClocks } from "./meet-clocks"
import { receiveMessage } from "./receive-message"
import { reopenClocks } from "./reopen-clocks"
import { berlin, buildFacts, buildRules, buildTerms, findClock, MONDAY, NINE, openTicketClocks } from "./sla.fixtures"
import { stopClocks } from "./stop-clocks"

describe("the end", () => {
  const close = (clocks: readonly SlaClock[], now: Date) =>
    stopClocks(clocks, { reason: "closed", actor_id: null, now })
  const reopen = (clocks: readonly SlaClock[], now: Date) => reopenClocks(clocks, { actor_id: null, now })
  const order = (rules = buildRules()) => openTicketClocks({ kind: "work_order" }, NINE, rules)
  const solve = (clocks: readonly SlaClock[], at: Date) =>
    meetClocks(clocks, { metric: "resolution", at, actor_id: null })

  it("may come with the beginning", () => {
    expect(findClock(close(openTicketClocks(), NINE), "first_response").state).toBe("closed")
  })

  it("of a ticket makes nothing late, and what was late stays late", () => {
    const [early, late] = [
      close(openTicketClocks(), berlin(MONDAY, "10:00")),
      close(openTicketClocks(), berlin(MONDAY, "12:00")),
    ]
    expect([findClock(early, "first_response").breached_at, findClock(late, "first_response").breached_at]).toEqual([
      null,
      berlin(MONDAY, "11:00"),
    ])
  })

  it("is not ended by thanks", () => {
    const closed = close(openTicketClocks(), berlin(MONDAY, "10:00"))
    const thanks = { facts: buildFacts(), opened_at: NINE, ticket_is_open: false, now: berlin(MONDAY, "10:30") }
    expect(receiveMessage(closed, thanks, buildRules())).toBe(closed)
  })

  it("undone lets the clock go on where it stood", () => {
    const solved = solve(order(), berlin(MONDAY, "10:00"))
    const clock = findClock(reopen(solved, berlin("2026-12-01", "10:00")), "resolution")
    expect([clock.state, clock.due_at]).toEqual(["running", berlin("2026-12-08", "18:00")])
  })

  it("undone begins anew where the terms say so", () => {
    const solved = solve(order(buildRules(buildTerms({ on_reopen: "new_cycle" }))), berlin(MONDAY, "10:00"))
    const clocks = reopen(solved, berlin("2026-12-01", "10:00"))
    expect(findClock(clocks, "resolution").state).toBe("met")
    expect(findClock(clocks, "resolution", 2).due_at).toEqual(berlin("2026-12-08", "18:00"))
  })

  it("undone twice begins anew where the last one ended", () => {
    const rules = buildRules(buildTerms({ on_reopen: "new_cycle" }))
    const second = reopen(solve(order(rules), berlin(MONDAY, "10:00")), berlin("2026-12-01", "10:00"))
    const third = reopen(solve(second, berlin("2026-12-01", "11:00")), berlin("2026-12-02", "10:00"))
    expect(third.map(({ round, state }) => `${round} ${state}`)).toEqual(["1 met", "2 met", "3 running"])
  })

  it("by merging is final", () => {
    const merged = stopClocks(order(), { reason: "merged", actor_id: null, now: NINE })
    expect(findClock(reopen(merged, berlin(MONDAY, "12:00")), "resolution").state).toBe("stopped")
  })
})
