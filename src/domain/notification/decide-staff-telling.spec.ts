import fc from "fast-check"

import { isOpenAt } from "../calendar/is-open-at"
import { requireCalendar } from "../calendar/require-calendar"
import { decideStaffTelling, isCriticalNotice, STAFF_NOTICES, type StaffNotice } from "./decide-staff-telling"

const OFFICE = requireCalendar({
  time_zone: "Europe/Berlin",
  hours: Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "17:00"]] as const])),
})

/** Winter time. */
const berlin = (on: string, at: string) => new Date(`${on}T${at}:00+01:00`)

const TUESDAY_NOON = berlin("2026-11-24", "12:00")
const FRIDAY_EVENING = berlin("2026-11-27", "20:00")
const NEXT_MONDAY = berlin("2026-11-30", "09:00")

const notice = (given: Partial<StaffNotice> = {}): StaffNotice => ({
  ...{ kind: "sla_warning", is_critical: false, useful_until: null },
  ...given,
})

describe("when a member of staff is told", () => {
  it("is at once while he works", () => {
    expect(decideStaffTelling(notice(), { digest: [], hours: OFFICE }, TUESDAY_NOON)).toEqual({
      ...{ way: "at_once", at: TUESDAY_NOON, because: ["within_hours"] },
    })
  })

  it("is when he begins, of what happens on a Friday evening", () => {
    expect(decideStaffTelling(notice(), { digest: [], hours: OFFICE }, FRIDAY_EVENING)).toEqual({
      ...{ way: "at_opening", at: NEXT_MONDAY, because: ["outside_hours"] },
    })
  })

  it("is at once, day and night, of what is critical, even if he wants it collected", () => {
    const wishes = { digest: STAFF_NOTICES, hours: OFFICE }
    expect(decideStaffTelling(notice({ is_critical: true }), wishes, FRIDAY_EVENING)).toEqual({
      ...{ way: "at_once", at: FRIDAY_EVENING, because: ["critical"] },
    })
  })

  it.each([
    ["tomorrow morning", TUESDAY_NOON, berlin("2026-11-25", "09:00")],
    ["the next working morning", FRIDAY_EVENING, NEXT_MONDAY],
    ["tomorrow morning, also before he begins", berlin("2026-11-24", "07:00"), berlin("2026-11-25", "09:00")],
  ])("is %s, of what he wants collected", (_, now, at) => {
    expect(decideStaffTelling(notice(), { digest: ["sla_warning"], hours: OFFICE }, now)).toEqual({
      ...{ way: "in_digest", at, because: ["wanted_in_digest"] },
    })
  })

  it("is not in a morning by which it is no news any more", () => {
    const due = notice({ kind: "promise_due", useful_until: berlin("2026-11-24", "16:00") })
    expect(decideStaffTelling(due, { digest: ["promise_due"], hours: OFFICE }, TUESDAY_NOON)).toEqual({
      ...{ way: "at_once", at: TUESDAY_NOON, because: ["digest_too_late", "within_hours"] },
    })
  })

  it("is never outside of his hours unless it is critical, and never in the past", () => {
    const at = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) }).map((ms) => new Date(ms))
    const kind = fc.constantFrom(...STAFF_NOTICES)
    const digest = fc.subarray([...STAFF_NOTICES])
    fc.assert(
      fc.property(kind, digest, at, fc.option(at), (one, wanted, now, useful_until) => {
        const told = decideStaffTelling(notice({ kind: one, useful_until }), { digest: wanted, hours: OFFICE }, now)
        expect(told.at >= now).toBe(true)
        expect(isOpenAt(OFFICE, told.at)).toBe(true)
      }),
    )
  })
})

describe("what is critical", () => {
  it.each([
    ["the broken promise about a complaint", "sla_breach", "complaint", "normal", true],
    ["anything about something urgent", "sla_warning", "consultation", "urgent", true],
    ["not the warning before it", "sla_warning", "complaint", "high", false],
    ["not the broken promise about a question", "sla_breach", "consultation", "normal", false],
  ] as const)("is %s", (_, notice_kind, kind, priority, expected) => {
    expect(isCriticalNotice(notice_kind, { kind, priority })).toBe(expected)
  })
})
