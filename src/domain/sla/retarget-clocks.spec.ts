import { catchUp } from "./catch-up"
import type { SlaClock } from "./clock"
import type { ClockFacts } from "./facts"
import { pauseClocks } from "./pause-clocks"
import { resumeClocks } from "./resume-clocks"
import { retargetClocks } from "./retarget-clocks"
import { setDeadline } from "./set-deadline"
import {
  berlin,
  buildFacts,
  buildRules,
  buildTarget,
  buildTerms,
  findClock,
  MONDAY,
  NINE,
  openTicketClocks,
} from "./sla.fixtures"

describe("another promise", () => {
  const change = (clocks: readonly SlaClock[], facts: Partial<ClockFacts>, now: Date, rules = buildRules()) =>
    retargetClocks(
      clocks,
      { facts: buildFacts(facts), opened_at: NINE, answered: false, waits: [], actor_id: null, now },
      rules,
    )

  it("counts from the beginning of the ticket when a question turns out to be a complaint", () => {
    const clocks = change(openTicketClocks(), { kind: "complaint" }, berlin(MONDAY, "10:00"))
    expect(findClock(clocks, "first_response").due_at).toEqual(berlin(MONDAY, "18:00"))
    expect(findClock(clocks, "solution_proposed").due_at).toEqual(berlin("2026-12-01", "09:00"))
  })

  it("asks for no first answer once there was one", () => {
    const input = {
      facts: buildFacts({ kind: "complaint" }),
      opened_at: NINE,
      answered: true,
      waits: [],
      actor_id: null,
    }
    const work = openTicketClocks({ kind: "work_order" })
    const clocks = retargetClocks(work, { ...input, now: berlin(MONDAY, "10:00") }, buildRules())
    expect(clocks.map(({ metric, state }) => `${metric} ${state}`)).toEqual([
      "resolution stopped",
      "solution_proposed running",
    ])
  })

  it("keeps the pauses when the priority is raised", () => {
    const target = buildTarget({ kind: "work_order", metric: "resolution", amount: 480 })
    const rules = buildRules(buildTerms({ targets: [target, { ...target, priority: "urgent", amount: 240 }] }))
    const paused = pauseClocks(openTicketClocks({ kind: "work_order" }, NINE, rules), {
      reason: "waiting_parcel",
      actor_id: null,
      now: berlin(MONDAY, "10:00"),
    })
    const resumed = resumeClocks(paused, { reason: null, actor_id: null, now: berlin(MONDAY, "11:00") })
    expect(findClock(resumed, "resolution").due_at).toEqual(berlin(MONDAY, "18:00"))
    const raised = change(resumed, { kind: "work_order", priority: "urgent" }, berlin(MONDAY, "12:00"), rules)
    expect(findClock(raised, "resolution").due_at).toEqual(berlin(MONDAY, "14:00"))
  })

  it("that is counted only now has the ticket's own waits", () => {
    const waits = [{ reason: "waiting_customer" as const, from: berlin(MONDAY, "10:00"), to: berlin(MONDAY, "12:00") }]
    const input = { facts: buildFacts({ kind: "complaint" }), opened_at: NINE, answered: true, actor_id: null }
    const clocks = retargetClocks(openTicketClocks(), { ...input, waits, now: berlin(MONDAY, "13:00") }, buildRules())
    expect(findClock(clocks, "solution_proposed").due_at).toEqual(berlin("2026-12-01", "11:00"))
  })

  it("by hand wins over everything", () => {
    const due_at = berlin("2026-12-24", "12:00")
    const input = {
      metric: "solution_proposed" as const,
      due_at,
      words: "As agreed by phone",
      actor_id: "user_1",
      now: NINE,
    }
    const set = setDeadline(openTicketClocks({ kind: "complaint" }), input)
    if (!set.accepted) throw new Error("It was refused")
    const urgent = change(set.value, { kind: "complaint", priority: "urgent" }, berlin(MONDAY, "10:00"))
    const paused = pauseClocks(urgent, { reason: "waiting_customer", actor_id: null, now: berlin(MONDAY, "11:00") })
    const resumed = resumeClocks(paused, { reason: null, actor_id: null, now: berlin("2026-12-02", "11:00") })
    expect(findClock(resumed, "solution_proposed").due_at).toEqual(due_at)
  })

  it("by hand is kept or missed although the ticket waits, for nobody promised a wait", () => {
    const due_at = berlin("2026-12-02", "12:00")
    const set = setDeadline(openTicketClocks({ kind: "complaint" }), {
      ...{ metric: "solution_proposed" as const, due_at, words: "As agreed by phone", actor_id: null, now: NINE },
    })
    if (!set.accepted) throw new Error("It was refused")
    const paused = pauseClocks(set.value, { reason: "waiting_customer", actor_id: null, now: berlin(MONDAY, "11:00") })
    expect(catchUp(findClock(paused, "solution_proposed"), due_at).breached_at).toEqual(due_at)
  })

  it("by hand needs words, a clock and time that lies ahead", () => {
    const input = { metric: "resolution" as const, due_at: NINE, words: " ", actor_id: null, now: NINE }
    const refused = setDeadline(openTicketClocks(), input)
    expect(refused.accepted ? [] : refused.reasons.map(({ code }) => code)).toEqual([
      "sla_clock_not_open",
      "words_required",
      "deadline_not_ahead",
    ])
  })
})
