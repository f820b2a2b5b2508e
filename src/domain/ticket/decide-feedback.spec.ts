import { decideFeedback, mayRate } from "./decide-feedback"
import { TICKET_STAGES } from "./lifecycle"

const NOW = new Date("2026-11-24T10:00:00Z")
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)

describe("what a customer says of how his ticket went", () => {
  it("is heard once it is resolved, and for as long as it is over", () => {
    const rated = TICKET_STAGES.filter((stage) => mayRate(stage, null, NOW))
    expect(rated).toEqual(["resolved", "closed"])
  })

  it("may be changed for as long as an answer to a survey, and not at that very moment", () => {
    const given = { instrument: "csat", change_until_at: inHours(24) } as const
    expect(mayRate("closed", given, inHours(23))).toBe(true)
    expect(mayRate("closed", given, inHours(24))).toBe(false)
  })

  it("is not asked of somebody who has answered another question about it", () => {
    expect(mayRate("closed", { instrument: "nps", change_until_at: inHours(24) }, NOW)).toBe(false)
  })

  it("is not asked for while the shop is at it", () => {
    expect(decideFeedback("open")).toMatchObject({
      accepted: false,
      reasons: [{ code: "feedback_not_yet", facts: { stage: "open" } }],
    })
  })
})
