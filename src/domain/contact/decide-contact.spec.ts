import { decideContact, isContactAllowed, type ContactQuestion } from "./decide-contact"
import { endOfQuietHours, parseQuietHours } from "./quiet-hours"

const NOW = new Date("2026-11-20T10:00:00Z")
const NIGHT = { from: 20 * 60, until: 9 * 60 }

function ask(part: Partial<ContactQuestion> = {}) {
  return decideContact({
    ...{ purpose: "follow_up", method: "email", consents: [], recent_contacts: [], opt_in_methods: [] },
    ...{ min_days_between: 7, quiet_hours: NIGHT, time_zone: "Europe/Berlin", now: NOW },
    ...part,
  })
}

const said = (is_allowed: boolean, at: string, purpose: ContactQuestion["purpose"] = "follow_up") =>
  ({ purpose, method: "email", is_allowed, source: "customer", said_at: new Date(at) }) as const
const contacted = (at: string, purpose: ContactQuestion["purpose"] = "follow_up") =>
  ({ purpose, method: "email", contacted_at: new Date(at) }) as const

describe("whether a customer may be contacted", () => {
  it("writes to a customer who has said nothing, by day", () => {
    expect(ask()).toEqual({ verdict: "send" })
  })

  it("asks for a yes first where the merchant says so", () => {
    expect(ask({ opt_in_methods: ["email"] })).toEqual({ verdict: "skip", reasons: [{ code: "consent_missing" }] })
    expect(ask({ opt_in_methods: ["email"], consents: [said(true, "2026-01-01")] })).toEqual({ verdict: "send" })
  })

  it("leaves a customer alone who said no, whatever he said before", () => {
    const consents = [said(false, "2026-02-01"), said(true, "2026-01-01")]
    const said_at = new Date("2026-02-01")
    expect(ask({ consents })).toEqual({ verdict: "skip", reasons: [{ code: "consent_refused", said_at }] })
  })

  it("writes again to a customer who changed his mind", () => {
    expect(ask({ consents: [said(false, "2026-01-01"), said(true, "2026-02-01")] })).toEqual({ verdict: "send" })
  })

  it("takes a no to surveys for a no to surveys alone", () => {
    const consents = [said(false, "2026-01-01", "survey")]
    expect(ask({ consents })).toEqual({ verdict: "send" })
    expect(isContactAllowed({ purpose: "survey", method: "email", consents, opt_in_methods: [] })).toBe(false)
  })

  it("waits seven days after the last contact, also when that was a survey", () => {
    const recent_contacts = [contacted("2026-11-10T10:00:00Z"), contacted("2026-11-15T12:00:00Z", "survey")]
    const until = new Date("2026-11-22T12:00:00Z")
    const contacted_at = new Date("2026-11-15T12:00:00Z")
    const reasons = [{ code: "contacted_recently", contacted_at, until }]
    expect(ask({ recent_contacts })).toEqual({ verdict: "wait", until, reasons })
  })

  it("contacts again in the very instant in which the seven days are over", () => {
    expect(ask({ recent_contacts: [contacted("2026-11-13T10:00:00Z")] })).toEqual({ verdict: "send" })
    expect(ask({ recent_contacts: [contacted("2026-11-13T10:00:00.001Z")] })).toMatchObject({ verdict: "wait" })
  })

  it("sets no limit with zero days", () => {
    expect(ask({ recent_contacts: [contacted("2026-11-20T09:59:00Z")], min_days_between: 0 })).toMatchObject({
      verdict: "send",
    })
  })

  it("does not wake a customer whose clock shows night while the shop's shows noon", () => {
    const until = new Date("2026-11-20T17:00:00Z")
    const verdict = ask({ time_zone: "America/Los_Angeles" })
    expect(verdict).toEqual({ verdict: "wait", until, reasons: [{ code: "quiet_hours", until }] })
  })

  it("names both reasons when the days end at night, and waits for the morning", () => {
    const verdict = ask({ recent_contacts: [contacted("2026-11-14T22:00:00Z")] })
    expect(verdict).toMatchObject({
      until: new Date("2026-11-22T08:00:00Z"),
      reasons: [{ code: "contacted_recently" }, { code: "quiet_hours" }],
    })
  })
})

describe("quiet hours", () => {
  it.each([
    ["before midnight", "2026-11-20T19:00:00Z", "2026-11-21T08:00:00Z"],
    ["after midnight", "2026-11-21T03:00:00Z", "2026-11-21T08:00:00Z"],
    ["in the night in which clocks go back", "2026-10-24T20:00:00Z", "2026-10-25T08:00:00Z"],
    ["in the night in which clocks go forward", "2026-03-28T20:00:00Z", "2026-03-29T07:00:00Z"],
  ])("end in the morning: %s", (_, at, until) => {
    expect(endOfQuietHours(NIGHT, "Europe/Berlin", new Date(at))).toEqual(new Date(until))
  })

  it("are half-open", () => {
    expect(endOfQuietHours(NIGHT, "Europe/Berlin", new Date("2026-11-20T08:00:00Z"))).toBeNull()
    expect(endOfQuietHours(NIGHT, "Europe/Berlin", new Date("2026-11-20T18:59:59Z"))).toBeNull()
  })

  it("may lie within one day, or be none", () => {
    const noon = { from: 12 * 60, until: 14 * 60 }
    expect(endOfQuietHours(noon, "UTC", new Date("2026-11-20T13:00:00Z"))).toEqual(new Date("2026-11-20T14:00:00Z"))
    expect(endOfQuietHours({ from: 60, until: 60 }, "UTC", NOW)).toBeNull()
  })

  it("are read as a merchant writes them", () => {
    expect(parseQuietHours("20:00-09:00")).toEqual(NIGHT)
    expect(["9-20", "24:00-09:00", "20:60-09:00", ""].map(parseQuietHours)).toEqual([null, null, null, null])
  })
})
