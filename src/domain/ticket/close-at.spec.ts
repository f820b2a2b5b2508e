import { closeAt, type SilentTicket } from "./close-at"

const day = (day: number) => new Date(Date.UTC(2026, 10, day, 9))

const RESOLVED: SilentTicket = {
  ...{ kind: "consultation", stage: "resolved", resolution_words: "It is on its way." },
  ...{ resolved_at: day(2), last_contact_at: day(1), last_reply_at: day(2) },
  ...{ apologised_at: null, desired_outcome: null, cause_code: null, remedy: null, customer_told_at: null },
}

describe("a resolved ticket", () => {
  it("closes after so many days of silence", () => {
    expect(closeAt(RESOLVED, 7)).toEqual(day(9))
  })

  it.each([
    ["the customer", { last_contact_at: day(5) }],
    ["staff", { last_reply_at: day(5) }],
  ])("is silent since %s spoke last", (_, said) => {
    expect(closeAt({ ...RESOLVED, ...said }, 7)).toEqual(day(12))
  })

  it("closes by nobody's leave where the shop wants none of it", () => {
    expect(closeAt(RESOLVED, 0)).toBeNull()
  })

  it.each([
    ["is open again", { stage: "open", resolved_at: null }],
    ["was closed", { stage: "closed" }],
    ["says nowhere how it was resolved", { resolution_words: " " }],
    ["is a complaint with something still to do", { kind: "complaint", apologised_at: day(1) }],
  ] as const)("waits for somebody when it %s", (_, given) => {
    expect(closeAt({ ...RESOLVED, ...given }, 7)).toBeNull()
  })

  it("closes as others do once the checklist of a complaint is done", () => {
    const handled = { apologised_at: day(1), desired_outcome: "A lid", cause_code: "packing", remedy: "A lid" }
    expect(closeAt({ ...RESOLVED, kind: "complaint", ...handled, customer_told_at: day(2) }, 7)).toEqual(day(9))
  })
})
