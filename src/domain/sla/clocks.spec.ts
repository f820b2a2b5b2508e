import type { SlaMetric } from "../kernel/vocabulary"
import { catchUp } from "./catch-up"
import type { SlaClock } from "./clock"
import type { ClockFacts } from "./facts"
import { meetClocks } from "./meet-clocks"
import { openClocks } from "./open-clocks"
import { pauseClocks } from "./pause-clocks"
import { receiveMessage } from "./receive-message"
import { reopenClocks } from "./reopen-clocks"
import { resumeClocks } from "./resume-clocks"
import { retargetClocks } from "./retarget-clocks"
import { setDeadline } from "./set-deadline"
import { berlin, buildFacts, buildRules, buildTarget, buildTerms } from "./sla.fixtures"
import { stopClocks } from "./stop-clocks"
import { transferClocks } from "./transfer-clocks"

/** A Monday, opening at nine. */
const MONDAY = "2026-11-30"
const nine = berlin(MONDAY, "09:00")

function open(facts: Partial<ClockFacts> = {}, opened_at = nine, rules = buildRules()): readonly SlaClock[] {
  return openClocks([], { facts: buildFacts(facts), opened_at, now: opened_at }, rules)
}

function find(clocks: readonly SlaClock[], metric: SlaMetric, round = 1): SlaClock {
  const clock = clocks.find((one) => one.scope === "ticket" && one.metric === metric && one.round === round)
  if (!clock) throw new Error(`There is no clock for ${metric}`)
  return clock
}

function lines({ history }: SlaClock): string[] {
  return history.map(({ action, reason }) => (reason === null ? action : `${action} ${reason}`))
}

describe("what is promised by default", () => {
  it.each<[string, Partial<ClockFacts>, SlaMetric, Date, Date]>([
    ["a question in two hours", {}, "first_response", nine, berlin(MONDAY, "11:00")],
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
    ["a complaint on the same working day", { kind: "complaint" }, "first_response", nine, berlin(MONDAY, "18:00")],
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
      nine,
      berlin("2026-12-03", "18:00"),
    ],
    ["a work order in five working days", { kind: "work_order" }, "resolution", nine, berlin("2026-12-07", "18:00")],
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
    expect(find(open(facts, openedAt), metric).due_at).toEqual(due)
  })

  it("owes no first answer to whom we wrote ourselves", () => {
    expect(open({ opened_by: "staff" })).toEqual([])
  })

  it("promises nothing for a ticket older than the first publication", () => {
    const rules = buildRules(buildTerms({ published_at: nine.getTime() + 1 }))
    expect(open({}, nine, rules)).toEqual([])
  })

  it("opens once", () => {
    const clocks = open()
    expect(openClocks(clocks, { facts: buildFacts(), opened_at: nine, now: nine }, buildRules())).toBe(clocks)
  })

  it("breaches at once, exactly, what is noted after its deadline", () => {
    const noted = { facts: buildFacts(), opened_at: nine, now: berlin(MONDAY, "17:00") }
    expect(find(openClocks([], noted, buildRules()), "first_response").breached_at).toEqual(berlin(MONDAY, "11:00"))
  })
})

describe("a pause", () => {
  const complaint = () => open({ kind: "complaint" })
  const wait = (clocks: readonly SlaClock[], now: Date) =>
    pauseClocks(clocks, { reason: "waiting_customer", actor_id: "user_1", now })
  const goOn = (clocks: readonly SlaClock[], now: Date) => resumeClocks(clocks, { reason: null, actor_id: null, now })

  it("is put behind the deadline", () => {
    const clocks = goOn(wait(complaint(), berlin(MONDAY, "10:00")), berlin(MONDAY, "12:30"))
    expect(find(clocks, "solution_proposed").due_at).toEqual(berlin("2026-12-01", "11:30"))
  })

  it("may begin with the ticket itself", () => {
    const clocks = goOn(wait(complaint(), nine), berlin(MONDAY, "10:00"))
    expect(find(clocks, "solution_proposed").due_at).toEqual(berlin("2026-12-01", "10:00"))
  })

  it("during closed hours adds nothing to a clock of working days", () => {
    const order = open({ kind: "work_order" })
    const clocks = goOn(wait(order, berlin(MONDAY, "19:00")), berlin("2026-12-01", "08:00"))
    expect(find(clocks, "resolution").due_at).toEqual(find(order, "resolution").due_at)
  })

  it("adds opening time to a clock of working days", () => {
    const clocks = goOn(wait(open({ kind: "work_order" }), berlin(MONDAY, "17:00")), berlin("2026-12-01", "10:00"))
    expect(find(clocks, "resolution").due_at).toEqual(berlin("2026-12-08", "11:00"))
  })

  it("saves nobody from an answer", () => {
    const clocks = wait(complaint(), nine)
    expect(clocks.map(({ metric, state }) => `${metric} ${state}`)).toEqual([
      "first_response running",
      "solution_proposed paused",
    ])
  })

  it("ends by itself when its limit is used up, at that instant, whenever somebody looks", () => {
    const rules = buildRules(buildTerms({ pause_cap_days: 2 }))
    const paused = wait(open({ kind: "complaint" }, nine, rules), nine)
    const later = catchUp(find(paused, "solution_proposed"), berlin("2026-12-10", "09:00"))
    expect(later.breached_at).toEqual(berlin("2026-12-03", "09:00"))
    expect(lines(later).slice(0, 3)).toEqual(["open", "pause waiting_customer", "resume limit_reached"])
  })

  it("counts all pauses of a clock against one limit", () => {
    const rules = buildRules(buildTerms({ pause_cap_days: 2 }))
    const first = goOn(wait(open({ kind: "complaint" }, nine, rules), nine), berlin("2026-12-01", "09:00"))
    const second = goOn(wait(first, berlin("2026-12-01", "10:00")), berlin("2026-12-05", "10:00"))
    expect(find(second, "solution_proposed").breached_at).toEqual(berlin("2026-12-03", "09:00"))
    const third = wait(second, berlin("2026-12-05", "11:00"))
    expect(find(third, "solution_proposed").state).toBe("running")
  })

  it("after the deadline takes no breach back", () => {
    const clocks = goOn(wait(complaint(), berlin("2026-12-01", "10:00")), berlin("2026-12-02", "10:00"))
    const { breached_at, due_at } = find(clocks, "solution_proposed")
    expect([breached_at, due_at]).toEqual([berlin("2026-12-01", "09:00"), berlin("2026-12-01", "09:00")])
  })

  it("ends with any word of the customer's, but not one that waits for the supplier", () => {
    const heard = { facts: buildFacts({ kind: "complaint" }), opened_at: nine, ticket_is_open: true }
    const now = berlin(MONDAY, "11:00")
    const forCustomer = receiveMessage(wait(complaint(), nine), { ...heard, now }, buildRules())
    expect(find(forCustomer, "solution_proposed").state).toBe("running")
    const supplier = pauseClocks(complaint(), { reason: "waiting_supplier", actor_id: null, now: nine })
    expect(find(receiveMessage(supplier, { ...heard, now }, buildRules()), "solution_proposed").state).toBe("paused")
  })

  it("does not exist for what the terms do not wait for", () => {
    const rules = buildRules(buildTerms({ pauses_on: ["waiting_parcel"] }))
    const clocks = wait(open({ kind: "complaint" }, nine, rules), nine)
    expect(find(clocks, "solution_proposed").state).toBe("running")
  })
})

describe("an answer", () => {
  const answer = (clocks: readonly SlaClock[], at: Date) =>
    meetClocks(clocks, { metric: "first_response", at, actor_id: "user_1" })

  it("keeps the promise up to the deadline and not at it", () => {
    const before = find(answer(open(), new Date(berlin(MONDAY, "11:00").getTime() - 1)), "first_response")
    const at = find(answer(open(), berlin(MONDAY, "11:00")), "first_response")
    expect([before.breached_at, at.breached_at]).toEqual([null, berlin(MONDAY, "11:00")])
    expect([before.state, at.state]).toEqual(["met", "met"])
  })

  it("that was given in time and noted late takes the breach back", () => {
    const breached = open().map((clock) => catchUp(clock, berlin(MONDAY, "11:30")))
    const clock = find(answer(breached, berlin(MONDAY, "10:00")), "first_response")
    expect(clock.breached_at).toBeNull()
    expect(lines(clock)).toEqual(["open", "breach", "take_back_breach", "meet"])
  })

  it("starts the time to the next one with the next question, counted from the first of several", () => {
    const ask = (clocks: readonly SlaClock[], now: Date) =>
      receiveMessage(clocks, { facts: buildFacts(), opened_at: nine, ticket_is_open: true, now }, buildRules())
    const answered = answer(open(), berlin(MONDAY, "10:00"))
    const asked = ask(ask(answered, berlin(MONDAY, "12:00")), berlin(MONDAY, "13:00"))
    expect(find(asked, "next_response").due_at).toEqual(berlin(MONDAY, "14:00"))
    const again = ask(
      meetClocks(asked, { metric: "next_response", at: berlin(MONDAY, "13:30"), actor_id: null }),
      berlin(MONDAY, "15:00"),
    )
    expect(find(again, "next_response", 2).due_at).toEqual(berlin(MONDAY, "17:00"))
  })

  it("that came before a question does not answer it", () => {
    const ticket = { facts: buildFacts(), opened_at: nine, ticket_is_open: true }
    const asked = receiveMessage(
      answer(open(), berlin(MONDAY, "10:00")),
      { ...ticket, now: berlin(MONDAY, "12:00") },
      buildRules(),
    )
    const noted = meetClocks(asked, { metric: "next_response", at: berlin(MONDAY, "11:59"), actor_id: null })
    expect(find(noted, "next_response").state).toBe("running")
  })
})

describe("the end", () => {
  const close = (clocks: readonly SlaClock[], now: Date) =>
    stopClocks(clocks, { reason: "closed", actor_id: null, now })
  const reopen = (clocks: readonly SlaClock[], now: Date) => reopenClocks(clocks, { actor_id: null, now })
  const order = (rules = buildRules()) => open({ kind: "work_order" }, nine, rules)
  const solve = (clocks: readonly SlaClock[], at: Date) =>
    meetClocks(clocks, { metric: "resolution", at, actor_id: null })

  it("may come with the beginning", () => {
    expect(find(close(open(), nine), "first_response").state).toBe("closed")
  })

  it("of a ticket makes nothing late, and what was late stays late", () => {
    const [early, late] = [close(open(), berlin(MONDAY, "10:00")), close(open(), berlin(MONDAY, "12:00"))]
    expect([find(early, "first_response").breached_at, find(late, "first_response").breached_at]).toEqual([
      null,
      berlin(MONDAY, "11:00"),
    ])
  })

  it("is not ended by thanks", () => {
    const closed = close(open(), berlin(MONDAY, "10:00"))
    const thanks = { facts: buildFacts(), opened_at: nine, ticket_is_open: false, now: berlin(MONDAY, "10:30") }
    expect(receiveMessage(closed, thanks, buildRules())).toBe(closed)
  })

  it("undone lets the clock go on where it stood", () => {
    const solved = solve(order(), berlin(MONDAY, "10:00"))
    const clock = find(reopen(solved, berlin("2026-12-01", "10:00")), "resolution")
    expect([clock.state, clock.due_at]).toEqual(["running", berlin("2026-12-08", "18:00")])
  })

  it("undone begins anew where the terms say so", () => {
    const solved = solve(order(buildRules(buildTerms({ on_reopen: "new_cycle" }))), berlin(MONDAY, "10:00"))
    const clocks = reopen(solved, berlin("2026-12-01", "10:00"))
    expect(find(clocks, "resolution").state).toBe("met")
    expect(find(clocks, "resolution", 2).due_at).toEqual(berlin("2026-12-08", "18:00"))
  })

  it("undone twice begins anew where the last one ended", () => {
    const rules = buildRules(buildTerms({ on_reopen: "new_cycle" }))
    const second = reopen(solve(order(rules), berlin(MONDAY, "10:00")), berlin("2026-12-01", "10:00"))
    const third = reopen(solve(second, berlin("2026-12-01", "11:00")), berlin("2026-12-02", "10:00"))
    expect(third.map(({ round, state }) => `${round} ${state}`)).toEqual(["1 met", "2 met", "3 running"])
  })

  it("by merging is final", () => {
    const merged = stopClocks(order(), { reason: "merged", actor_id: null, now: nine })
    expect(find(reopen(merged, berlin(MONDAY, "12:00")), "resolution").state).toBe("stopped")
  })
})

describe("another promise", () => {
  const change = (clocks: readonly SlaClock[], facts: Partial<ClockFacts>, now: Date, rules = buildRules()) =>
    retargetClocks(
      clocks,
      { facts: buildFacts(facts), opened_at: nine, answered: false, waits: [], actor_id: null, now },
      rules,
    )

  it("counts from the beginning of the ticket when a question turns out to be a complaint", () => {
    const clocks = change(open(), { kind: "complaint" }, berlin(MONDAY, "10:00"))
    expect(find(clocks, "first_response").due_at).toEqual(berlin(MONDAY, "18:00"))
    expect(find(clocks, "solution_proposed").due_at).toEqual(berlin("2026-12-01", "09:00"))
  })

  it("asks for no first answer once there was one", () => {
    const input = {
      facts: buildFacts({ kind: "complaint" }),
      opened_at: nine,
      answered: true,
      waits: [],
      actor_id: null,
    }
    const work = open({ kind: "work_order" })
    const clocks = retargetClocks(work, { ...input, now: berlin(MONDAY, "10:00") }, buildRules())
    expect(clocks.map(({ metric, state }) => `${metric} ${state}`)).toEqual([
      "resolution stopped",
      "solution_proposed running",
    ])
  })

  it("keeps the pauses when the priority is raised", () => {
    const target = buildTarget({ kind: "work_order", metric: "resolution", amount: 480 })
    const rules = buildRules(buildTerms({ targets: [target, { ...target, priority: "urgent", amount: 240 }] }))
    const paused = pauseClocks(open({ kind: "work_order" }, nine, rules), {
      reason: "waiting_parcel",
      actor_id: null,
      now: berlin(MONDAY, "10:00"),
    })
    const resumed = resumeClocks(paused, { reason: null, actor_id: null, now: berlin(MONDAY, "11:00") })
    expect(find(resumed, "resolution").due_at).toEqual(berlin(MONDAY, "18:00"))
    const raised = change(resumed, { kind: "work_order", priority: "urgent" }, berlin(MONDAY, "12:00"), rules)
    expect(find(raised, "resolution").due_at).toEqual(berlin(MONDAY, "14:00"))
  })

  it("that is counted only now has the ticket's own waits", () => {
    const waits = [{ reason: "waiting_customer" as const, from: berlin(MONDAY, "10:00"), to: berlin(MONDAY, "12:00") }]
    const input = { facts: buildFacts({ kind: "complaint" }), opened_at: nine, answered: true, actor_id: null }
    const clocks = retargetClocks(open(), { ...input, waits, now: berlin(MONDAY, "13:00") }, buildRules())
    expect(find(clocks, "solution_proposed").due_at).toEqual(berlin("2026-12-01", "11:00"))
  })

  it("by hand wins over everything", () => {
    const due_at = berlin("2026-12-24", "12:00")
    const input = {
      metric: "solution_proposed" as const,
      due_at,
      words: "As agreed by phone",
      actor_id: "user_1",
      now: nine,
    }
    const set = setDeadline(open({ kind: "complaint" }), input)
    if (!set.accepted) throw new Error("It was refused")
    const urgent = change(set.value, { kind: "complaint", priority: "urgent" }, berlin(MONDAY, "10:00"))
    const paused = pauseClocks(urgent, { reason: "waiting_customer", actor_id: null, now: berlin(MONDAY, "11:00") })
    const resumed = resumeClocks(paused, { reason: null, actor_id: null, now: berlin("2026-12-02", "11:00") })
    expect(find(resumed, "solution_proposed").due_at).toEqual(due_at)
  })

  it("by hand is kept or missed although the ticket waits, for nobody promised a wait", () => {
    const due_at = berlin("2026-12-02", "12:00")
    const set = setDeadline(open({ kind: "complaint" }), {
      ...{ metric: "solution_proposed" as const, due_at, words: "As agreed by phone", actor_id: null, now: nine },
    })
    if (!set.accepted) throw new Error("It was refused")
    const paused = pauseClocks(set.value, { reason: "waiting_customer", actor_id: null, now: berlin(MONDAY, "11:00") })
    expect(catchUp(find(paused, "solution_proposed"), due_at).breached_at).toEqual(due_at)
  })

  it("by hand needs words, a clock and time that lies ahead", () => {
    const input = { metric: "resolution" as const, due_at: nine, words: " ", actor_id: null, now: nine }
    const refused = setDeadline(open(), input)
    expect(refused.accepted ? [] : refused.reasons.map(({ code }) => code)).toEqual([
      "sla_clock_not_open",
      "words_required",
      "deadline_not_ahead",
    ])
  })
})

describe("another team", () => {
  const facts = buildFacts({ kind: "work_order", team_id: "team_a" })
  const handOver = (clocks: readonly SlaClock[], team_id: string, now: Date) =>
    transferClocks(clocks, { facts: { ...facts, team_id }, actor_id: null, now }, buildRules())
  const team = (clocks: readonly SlaClock[]) =>
    clocks
      .filter(({ scope }) => scope === "team")
      .map(({ team_id, state, due_at }) => `${team_id} ${state} ${due_at?.toISOString() ?? ""}`)

  it("has the whole time for itself, while the promise to the customer stays", () => {
    const before = open({ kind: "work_order", team_id: "team_a" })
    const clocks = handOver(before, "team_b", berlin("2026-12-03", "10:00"))
    expect(find(clocks, "resolution").due_at).toEqual(find(before, "resolution").due_at)
    expect(find(clocks, "resolution").team_id).toBe("team_b")
    expect(team(clocks)).toEqual(["team_a stopped 2026-12-07T17:00:00.000Z", "team_b running 2026-12-10T17:00:00.000Z"])
  })

  it("that hands on is done with its own clock", () => {
    const clocks = handOver(
      handOver(open({ kind: "work_order", team_id: "team_a" }), "team_b", berlin("2026-12-01", "10:00")),
      "team_a",
      berlin("2026-12-02", "10:00"),
    )
    expect(team(clocks)).toEqual([
      "team_a stopped 2026-12-07T17:00:00.000Z",
      "team_b stopped 2026-12-08T17:00:00.000Z",
      "team_a running 2026-12-09T17:00:00.000Z",
    ])
  })
})

describe("what time brings about", () => {
  const running = () => find(open({ kind: "complaint" }), "solution_proposed")

  it("is a warning, the breach, and the ladder, each once and each at its instant", () => {
    const clock = [berlin("2026-12-01", "04:30"), berlin("2026-12-01", "09:30"), berlin("2026-12-04", "09:00")].reduce(
      (current, now) => catchUp(catchUp(current, now), now),
      running(),
    )
    expect(lines(clock)).toEqual(["open", "warn", "breach", "escalate lead", "escalate manager", "escalate outside"])
    expect(clock.history.map(({ at }) => at)).toEqual([
      nine,
      berlin("2026-12-01", "04:12"),
      berlin("2026-12-01", "09:00"),
      berlin("2026-12-01", "10:00"),
      berlin("2026-12-01", "13:00"),
      berlin("2026-12-02", "09:00"),
    ])
  })

  it("is found exactly after the sweep was down, without a warning of what is over", () => {
    const clock = catchUp(running(), berlin("2026-12-01", "09:59"))
    expect(lines(clock)).toEqual(["open", "breach"])
    expect(clock.breached_at).toEqual(berlin("2026-12-01", "09:00"))
  })
})
