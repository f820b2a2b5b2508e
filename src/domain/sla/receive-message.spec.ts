import { catchUp } from "./catch-up"
import type { SlaClock } from "./clock"
import { meetClocks } from "./meet-clocks"
import { receiveMessage } from "./receive-message"
import { berlin, buildFacts, buildRules, findClock, linesOf, MONDAY, NINE, openTicketClocks } from "./sla.fixtures"

describe("an answer", () => {
  const answer = (clocks: readonly SlaClock[], at: Date) =>
    meetClocks(clocks, { metric: "first_response", at, actor_id: "user_1" })

  it("keeps the promise up to the deadline and not at it", () => {
    const before = findClock(
      answer(openTicketClocks(), new Date(berlin(MONDAY, "11:00").getTime() - 1)),
      "first_response",
    )
    const at = findClock(answer(openTicketClocks(), berlin(MONDAY, "11:00")), "first_response")
    expect([before.breached_at, at.breached_at]).toEqual([null, berlin(MONDAY, "11:00")])
    expect([before.state, at.state]).toEqual(["met", "met"])
  })

  it("that was given in time and noted late takes the breach back", () => {
    const breached = openTicketClocks().map((clock) => catchUp(clock, berlin(MONDAY, "11:30")))
    const clock = findClock(answer(breached, berlin(MONDAY, "10:00")), "first_response")
    expect(clock.breached_at).toBeNull()
    expect(linesOf(clock)).toEqual(["open", "breach", "take_back_breach", "meet"])
  })

  it("starts the time to the next one with the next question, counted from the first of several", () => {
    const ask = (clocks: readonly SlaClock[], now: Date) =>
      receiveMessage(clocks, { facts: buildFacts(), opened_at: NINE, ticket_is_open: true, now }, buildRules())
    const answered = answer(openTicketClocks(), berlin(MONDAY, "10:00"))
    const asked = ask(ask(answered, berlin(MONDAY, "12:00")), berlin(MONDAY, "13:00"))
    expect(findClock(asked, "next_response").due_at).toEqual(berlin(MONDAY, "14:00"))
    const again = ask(
      meetClocks(asked, { metric: "next_response", at: berlin(MONDAY, "13:30"), actor_id: null }),
      berlin(MONDAY, "15:00"),
    )
    expect(findClock(again, "next_response", 2).due_at).toEqual(berlin(MONDAY, "17:00"))
  })

  it("that came before a question does not answer it", () => {
    const ticket = { facts: buildFacts(), opened_at: NINE, ticket_is_open: true }
    const asked = receiveMessage(
      answer(openTicketClocks(), berlin(MONDAY, "10:00")),
      { ...ticket, now: berlin(MONDAY, "12:00") },
      buildRules(),
    )
    const noted = meetClocks(asked, { metric: "next_response", at: berlin(MONDAY, "11:59"), actor_id: null })
    expect(findClock(noted, "next_response").state).toBe("running")
  })
})
