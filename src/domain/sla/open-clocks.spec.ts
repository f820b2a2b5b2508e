import type { SlaMetric } from "../kernel/vocabulary"
import type { ClockFacts } from "./facts"
import { openClocks } from "./open-clocks"
import { berlin, buildFacts, buildRules, buildTerms, findClock, MONDAY, NINE, openTicketClocks } from "./sla.fixtures"

describe("what is promised by default", () => {
  it.each<[string, Partial<ClockFacts>, SlaMetric, Date, Date]>([
    ["a question in two hours", {}, "first_response", NINE, berlin(MONDAY, "11:00")],
    [
      "a question at night two hours after opening",
      {},
      "first_response",
      berlin("2026-11-28", "23:50"),
      berlin(MONDAY, "11:00"),
    ],
    [
      "a question on Friday at five on Monday at ten",
      {},
      "first_response",
      berlin("2026-11-27", "17:00"),
      berlin(MONDAY, "10:00"),
    ],
    ["a complaint on the same working day", { kind: "complaint" }, "first_response", NINE, berlin(MONDAY, "18:00")],
    [
      "a complaint on Sunday on the next working day",
      { kind: "complaint" },
      "first_response",
      berlin("2026-11-29", "12:00"),
      berlin(MONDAY, "18:00"),
    ],
    [
      "a complaint's solution in 24 hours by the wall clock",
      { kind: "complaint" },
      "solution_proposed",
      berlin("2026-11-27", "17:00"),
      berlin("2026-11-28", "17:00"),
    ],
    [
      "an order problem in three working days",
      { kind: "order_problem" },
      "resolution",
      NINE,
      berlin("2026-12-03", "18:00"),
    ],
    ["a work order in five working days", { kind: "work_order" }, "resolution", NINE, berlin("2026-12-07", "18:00")],
    [
      "a work order at 23:50 as one at noon",
      { kind: "work_order" },
      "resolution",
      berlin(MONDAY, "23:50"),
      berlin("2026-12-07", "18:00"),
    ],
    [
      "a work order over a holiday a day later",
      { kind: "work_order" },
      "resolution",
      berlin("2026-12-21", "12:00"),
      berlin("2026-12-29", "18:00"),
    ],
  ])("%s", (_, facts, metric, openedAt, due) => {
    expect(findClock(openTicketClocks(facts, openedAt), metric).due_at).toEqual(due)
  })

  it("owes no first answer to whom we wrote ourselves", () => {
    expect(openTicketClocks({ opened_by: "staff" })).toEqual([])
  })

  it("promises nothing for a ticket older than the first publication", () => {
    const rules = buildRules(buildTerms({ published_at: NINE.getTime() + 1 }))
    expect(openTicketClocks({}, NINE, rules)).toEqual([])
  })

  it("opens once", () => {
    const clocks = openTicketClocks()
    expect(openClocks(clocks, { facts: buildFacts(), opened_at: NINE, now: NINE }, buildRules())).toBe(clocks)
  })

  it("breaches at once, exactly, what is noted after its deadline", () => {
    const noted = { facts: buildFacts(), opened_at: NINE, now: berlin(MONDAY, "17:00") }
    expect(findClock(openClocks([], noted, buildRules()), "first_response").breached_at).toEqual(
      berlin(MONDAY, "11:00"),
    )
  })
})
