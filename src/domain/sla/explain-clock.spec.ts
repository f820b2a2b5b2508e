import { MINUTE_MS } from "../calendar/instant"
import { clockFaceAt, type ClockReading } from "./clock-face"
import { explainClock } from "./explain-clock"
import { openClocks } from "./open-clocks"
import { simulateClocks, type TicketHappening } from "./simulate-clocks"
import { berlin, buildFacts, buildRules } from "./sla.fixtures"

const MONDAY = "2026-11-30"
const nine = berlin(MONDAY, "09:00")

describe("why this deadline", () => {
  const simulate = (happenings: TicketHappening[], at = berlin("2026-12-04", "09:00")) =>
    simulateClocks({ facts: buildFacts({ kind: "work_order" }), opened_at: nine, happenings, at }, buildRules())

  it("is told from the target over every wait to the clock's own deadline", () => {
    const [work] = simulate([
      { what: "pause", reason: "waiting_parcel", at: berlin(MONDAY, "10:00") },
      { what: "resume", at: berlin(MONDAY, "12:00") },
    ]).clocks
    expect(work?.parts).toMatchObject([
      { kind: "target", from: nine, to: berlin("2026-12-07", "18:00") },
      { kind: "interruption", reason: "waiting_parcel", minutes: 120, due_at: berlin("2026-12-08", "11:00") },
    ])
    expect(work?.clock.due_at).toEqual(berlin("2026-12-08", "11:00"))
  })

  it("adds up: the steps of a wait are as many minutes as it put the deadline off", () => {
    const [work] = simulate([
      { what: "pause", reason: "waiting_customer", at: berlin(MONDAY, "17:00") },
      { what: "resume", at: berlin("2026-12-02", "09:30") },
    ]).clocks
    const wait = work?.parts.find((part) => part.kind === "interruption")
    const counted = wait?.steps.reduce((sum, step) => sum + ("minutes" in step ? step.minutes : 0), 0)
    expect([counted, wait?.minutes]).toEqual([630, 630])
  })

  it("names a wait that lasts, and does not count it yet", () => {
    const [work] = simulate([{ what: "pause", reason: "waiting_customer", at: berlin(MONDAY, "17:00") }]).clocks
    expect(work?.parts.at(-1)).toMatchObject({ to: null, minutes: 0, due_at: berlin("2026-12-07", "18:00") })
  })

  it("ends with the words of whoever set it by hand", () => {
    const [clock] = openClocks([], { facts: buildFacts(), opened_at: nine, now: nine }, buildRules())
    if (!clock) throw new Error("No clock was opened")
    const set = { action: "set_deadline" as const, at: nine, reason: null, words: "By phone", actor_id: "user_1" }
    const due_at = berlin("2026-12-24", "12:00")
    const byHand = { ...clock, manual_due_at: due_at, history: [...clock.history, { ...set, due_at }] }
    expect(explainClock(byHand).at(-1)).toEqual({
      kind: "manual",
      at: nine,
      due_at,
      words: "By phone",
      actor_id: "user_1",
    })
  })
})

describe("a simulated ticket", () => {
  it("that turns from a question into a complaint keeps its waits", () => {
    const happenings: TicketHappening[] = [
      { what: "meet", metric: "first_response", at: berlin(MONDAY, "10:00") },
      { what: "pause", reason: "waiting_customer", at: berlin(MONDAY, "10:00") },
      { what: "customer_writes", at: berlin(MONDAY, "14:00") },
      { what: "change", facts: { kind: "complaint" }, at: berlin(MONDAY, "14:30") },
    ]
    const at = berlin(MONDAY, "15:00")
    const { clocks, policy } = simulateClocks({ facts: buildFacts(), opened_at: nine, happenings, at }, buildRules())
    const shown = clocks.map(({ clock }) => `${clock.metric} ${clock.state} ${clock.due_at?.toISOString() ?? ""}`)
    expect(policy?.policy_code).toBe("standard")
    expect(shown).toEqual([
      "first_response met 2026-11-30T10:00:00.000Z",
      "next_response stopped 2026-11-30T15:00:00.000Z",
      "solution_proposed running 2026-12-01T12:00:00.000Z",
    ])
  })

  it("that is closed and opened again goes through all that a real one does", () => {
    const happenings: TicketHappening[] = [
      { what: "stop", reason: "closed", at: berlin(MONDAY, "10:00") },
      { what: "customer_writes", at: berlin(MONDAY, "10:30") },
      { what: "reopen", at: berlin(MONDAY, "11:00") },
      { what: "resume", at: berlin(MONDAY, "11:00") },
    ]
    const at = berlin(MONDAY, "11:30")
    const { clocks } = simulateClocks({ facts: buildFacts(), opened_at: nine, happenings, at }, buildRules())
    expect(clocks.map(({ clock }) => clock.due_at)).toEqual([berlin(MONDAY, "12:00")])
  })
})

describe("the face of a clock", () => {
  const at = (minutes: number) => new Date(nine.getTime() + minutes * MINUTE_MS).toISOString()
  const clock: ClockReading = { state: "running", warn_at: at(96), due_at: at(120), breached_at: null }
  it.each<[string, Partial<ClockReading>, number, string]>([
    ["runs", {}, 95, "running"],
    ["is at risk from its warning on", {}, 96, "at_risk"],
    ["is breached from its deadline on, noted or not", {}, 120, "breached"],
    ["stands still in a pause", { state: "paused" }, 130, "paused"],
    ["stays breached in a pause", { state: "paused", breached_at: at(120) }, 130, "breached"],
    ["is met", { state: "met" }, 500, "met"],
    ["is met late", { state: "met", breached_at: at(120) }, 500, "met_late"],
    ["is over with its ticket", { state: "closed" }, 500, "over"],
    ["runs without a deadline", { warn_at: null, due_at: null }, 500, "running"],
  ])("%s", (_, given, minutes, face) => {
    expect(clockFaceAt({ ...clock, ...given }, Date.parse(at(minutes)))).toBe(face)
  })
})
