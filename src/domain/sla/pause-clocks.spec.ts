import { catchUp } from "./catch-up"
import type { SlaClock } from "./clock"
import { pauseClocks } from "./pause-clocks"
import { receiveMessage } from "./receive-message"
import { resumeClocks } from "./resume-clocks"
import {
  berlin,
  buildFacts,
  buildRules,
  buildTerms,
  findClock,
  linesOf,
  MONDAY,
  NINE,
  openTicketClocks,
} from "./sla.fixtures"

describe("a pause", () => {
  const complaint = () => openTicketClocks({ kind: "complaint" })
  const wait = (clocks: readonly SlaClock[], now: Date) =>
    pauseClocks(clocks, { reason: "waiting_customer", actor_id: "user_1", now })
  const goOn = (clocks: readonly SlaClock[], now: Date) => resumeClocks(clocks, { reason: null, actor_id: null, now })

  it("is put behind the deadline", () => {
    const clocks = goOn(wait(complaint(), berlin(MONDAY, "10:00")), berlin(MONDAY, "12:30"))
    expect(findClock(clocks, "solution_proposed").due_at).toEqual(berlin("2026-12-01", "11:30"))
  })

  it("may begin with the ticket itself", () => {
    const clocks = goOn(wait(complaint(), NINE), berlin(MONDAY, "10:00"))
    expect(findClock(clocks, "solution_proposed").due_at).toEqual(berlin("2026-12-01", "10:00"))
  })

  it("during closed hours adds nothing to a clock of working days", () => {
    const order = openTicketClocks({ kind: "work_order" })
    const clocks = goOn(wait(order, berlin(MONDAY, "19:00")), berlin("2026-12-01", "08:00"))
    expect(findClock(clocks, "resolution").due_at).toEqual(findClock(order, "resolution").due_at)
  })

  it("adds opening time to a clock of working days", () => {
    const clocks = goOn(
      wait(openTicketClocks({ kind: "work_order" }), berlin(MONDAY, "17:00")),
      berlin("2026-12-01", "10:00"),
    )
    expect(findClock(clocks, "resolution").due_at).toEqual(berlin("2026-12-08", "11:00"))
  })

  it("saves nobody from an answer", () => {
    const clocks = wait(complaint(), NINE)
    expect(clocks.map(({ metric, state }) => `${metric} ${state}`)).toEqual([
      "first_response running",
      "solution_proposed paused",
    ])
  })

  it("ends by itself when its limit is used up, at that instant, whenever somebody looks", () => {
    const rules = buildRules(buildTerms({ pause_cap_days: 2 }))
    const paused = wait(openTicketClocks({ kind: "complaint" }, NINE, rules), NINE)
    const later = catchUp(findClock(paused, "solution_proposed"), berlin("2026-12-10", "09:00"))
    expect(later.breached_at).toEqual(berlin("2026-12-03", "09:00"))
    expect(linesOf(later).slice(0, 3)).toEqual(["open", "pause waiting_customer", "resume limit_reached"])
  })

  it("counts all pauses of a clock against one limit", () => {
    const rules = buildRules(buildTerms({ pause_cap_days: 2 }))
    const first = goOn(wait(openTicketClocks({ kind: "complaint" }, NINE, rules), NINE), berlin("2026-12-01", "09:00"))
    const second = goOn(wait(first, berlin("2026-12-01", "10:00")), berlin("2026-12-05", "10:00"))
    expect(findClock(second, "solution_proposed").breached_at).toEqual(berlin("2026-12-03", "09:00"))
    const third = wait(second, berlin("2026-12-05", "11:00"))
    expect(findClock(third, "solution_proposed").state).toBe("running")
  })

  it("after the deadline takes no breach back", () => {
    const clocks = goOn(wait(complaint(), berlin("2026-12-01", "10:00")), berlin("2026-12-02", "10:00"))
    const { breached_at, due_at } = findClock(clocks, "solution_proposed")
    expect([breached_at, due_at]).toEqual([berlin("2026-12-01", "09:00"), berlin("2026-12-01", "09:00")])
  })

  it("ends with any word of the customer's, but not one that waits for the supplier", () => {
    const heard = { facts: buildFacts({ kind: "complaint" }), opened_at: NINE, ticket_is_open: true }
    const now = berlin(MONDAY, "11:00")
    const forCustomer = receiveMessage(wait(complaint(), NINE), { ...heard, now }, buildRules())
    expect(findClock(forCustomer, "solution_proposed").state).toBe("running")
    const supplier = pauseClocks(complaint(), { reason: "waiting_supplier", actor_id: null, now: NINE })
    expect(findClock(receiveMessage(supplier, { ...heard, now }, buildRules()), "solution_proposed").state).toBe(
      "paused",
    )
  })

  it("does not exist for what the terms do not wait for", () => {
    const rules = buildRules(buildTerms({ pauses_on: ["waiting_parcel"] }))
    const clocks = wait(openTicketClocks({ kind: "complaint" }, NINE, rules), NINE)
    expect(findClock(clocks, "solution_proposed").state).toBe("running")
  })
})
