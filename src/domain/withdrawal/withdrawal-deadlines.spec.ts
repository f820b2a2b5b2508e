import { toSpanCalendar } from "../policy/span-calendar"
import { requireCalendar } from "../calendar/require-calendar"
import { explainDeadlines } from "./explain-deadlines"
import { refundClockState, type RefundClockFacts } from "./refund-clock"
import { releaseRefund } from "./release-refund"
import { planWithdrawalDeadlines } from "./withdrawal-deadlines"

const berlin = toSpanCalendar(
  requireCalendar({
    time_zone: "Europe/Berlin",
    hours: {
      mon: [["09:00", "18:00"]],
      tue: [["09:00", "18:00"]],
      wed: [["09:00", "18:00"]],
      thu: [["09:00", "18:00"]],
      fri: [["09:00", "18:00"]],
    },
    holidays: ["2026-12-25", "2026-12-26", "2027-01-01"],
    extra_days: [],
  }),
)

const plan = (submitted: string, sent = true) => planWithdrawalDeadlines(new Date(submitted), sent, berlin)

describe("the deadlines of a withdrawal", () => {
  it.each([
    ["an ordinary fortnight", "2026-11-02T10:00+01:00", "2026-11-17T00:00+01:00", "2026-11-17T00:00+01:00"],
    [
      "the last second of a day counts as that day",
      "2026-11-02T23:59:59+01:00",
      "2026-11-17T00:00+01:00",
      "2026-11-17T00:00+01:00",
    ],
    ["over the end of summer time", "2026-10-15T10:00+02:00", "2026-10-30T00:00+01:00", "2026-10-30T00:00+01:00"],
    [
      "into the day on which summer time begins",
      "2027-03-14T10:00+01:00",
      "2027-03-29T00:00+02:00",
      "2027-03-30T00:00+02:00",
    ],
    [
      "an end at Christmas moves for the customer only",
      "2026-12-11T10:00+01:00",
      "2026-12-26T00:00+01:00",
      "2026-12-29T00:00+01:00",
    ],
    [
      "an end on New Year's Day, a Friday",
      "2026-12-18T10:00+01:00",
      "2027-01-02T00:00+01:00",
      "2027-01-05T00:00+01:00",
    ],
  ])("%s", (_, submitted, refund, goods) => {
    expect(plan(submitted)).toEqual({
      refund_due_at: new Date(refund),
      goods_due_at: new Date(goods),
      goods_secured_at: null,
    })
  })

  it("asks for no goods that were never sent, and withholds nothing for them", () => {
    const submitted = "2026-11-02T10:00:00Z"
    expect(plan(submitted, false)).toMatchObject({ goods_due_at: null, goods_secured_at: new Date(submitted) })
  })
})

describe("releasing a refund that was withheld", () => {
  const due = new Date("2026-11-17T00:00+01:00")

  it("leaves a deadline that lies ahead where it is", () => {
    expect(releaseRefund(due, new Date("2026-11-05T10:00Z"), "Europe/Berlin")).toEqual(due)
  })

  it("makes it due by the end of the day on which the goods came, where that is later", () => {
    const late = releaseRefund(due, new Date("2026-11-20T10:00Z"), "Europe/Berlin")
    expect(late).toEqual(new Date("2026-11-21T00:00+01:00"))
  })
})

describe("the clock of the refund", () => {
  const due_at = new Date("2026-11-17T00:00+01:00")
  const before = new Date(due_at.getTime() - 1)
  const secured = new Date("2026-11-05T10:00Z")
  const state = (facts: Partial<RefundClockFacts>, now: Date) =>
    refundClockState({ stage: "submitted", due_at, goods_secured_at: secured, completed_at: null, ...facts }, now)

  it.each<[string, Partial<RefundClockFacts>, Date, string]>([
    ["runs until its last millisecond", {}, before, "running"],
    ["is late from its very instant on", {}, due_at, "late"],
    ["is held while the goods are neither back nor on their way", { goods_secured_at: null }, due_at, "held"],
    ["is met by money in time", { stage: "completed", completed_at: before }, due_at, "met"],
    ["is met late by money afterwards", { stage: "completed", completed_at: due_at }, due_at, "met_late"],
    [
      "was never late while it was held",
      { stage: "completed", goods_secured_at: null, completed_at: due_at },
      due_at,
      "met",
    ],
    ["is stopped by a dispute", { stage: "disputed" }, due_at, "stopped"],
  ])("%s", (_, facts, now, expected) => {
    expect(state(facts, now)).toBe(expected)
  })
})

describe("the arithmetic of the deadlines", () => {
  const submitted_at = new Date("2026-12-11T10:00+01:00")
  const facts = { submitted_at, time_zone: "Europe/Berlin", ...planWithdrawalDeadlines(submitted_at, true, berlin) }
  const told = (given: Partial<typeof facts> = {}) =>
    explainDeadlines({ ...facts, ...given }).map((step) =>
      Object.values({ ...step, source: "" })
        .join(" ")
        .trim(),
    )

  it("is told step by step, with the move off a holiday", () => {
    expect(told()).toEqual([
      "informed 2026-12-11",
      "refund_counted 14 2026-12-25",
      "refund_withheld",
      "goods_counted 14 2026-12-25",
      "goods_moved_to_working_day 2026-12-28",
    ])
  })

  it("says when the goods came and what is due since", () => {
    const goods_secured_at = new Date("2026-12-27T10:00Z")
    const refund_due_at = releaseRefund(facts.refund_due_at, goods_secured_at, "Europe/Berlin")
    expect(told({ goods_secured_at, refund_due_at })).toContain("refund_released 2026-12-27 2026-12-27")
  })

  it("says nothing of goods that were never sent", () => {
    expect(told({ goods_due_at: null, goods_secured_at: submitted_at })).toEqual([
      "informed 2026-12-11",
      "refund_counted 14 2026-12-25",
    ])
  })
})
