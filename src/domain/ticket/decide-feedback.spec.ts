import { decideFeedback, mayRate } from "./decide-feedback"
import { TICKET_STAGES } from "./lifecycle"

const NOW = new Date("2026-11-24T10:00:00Z")
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

describe("what a customer says of how his ticket went", () => {
  it("is heard once it is resolved, and for as long as it is over", () => {
    const rated = TICKET_STAGES.filter((stage) => mayRate({ stage, feedback_final_at: null }, NOW))
    expect(rated).toEqual(["resolved", "closed"])
  })

  it("is final some days after he first said it, not after he last changed it", () => {
    const first = decideFeedback({ stage: "closed", feedback_final_at: null }, 14, NOW)
    expect(first).toEqual({ accepted: true, value: { final_at: inDays(14) } })
    const again = decideFeedback({ stage: "closed", feedback_final_at: inDays(14) }, 14, inDays(13))
    expect(again).toEqual({ accepted: true, value: { final_at: inDays(14) } })
  })

  it.each([
    ["at that very moment", inDays(14)],
    ["after it", inDays(20)],
  ])("is not changed %s", (_, now) => {
    const decision = decideFeedback({ stage: "closed", feedback_final_at: inDays(14) }, 14, now)
    expect(decision).toMatchObject({ accepted: false, reasons: [{ code: "feedback_final" }] })
  })

  it("is not asked for while the shop is at it", () => {
    const decision = decideFeedback({ stage: "open", feedback_final_at: null }, 14, NOW)
    expect(decision).toMatchObject({
      accepted: false,
      reasons: [{ code: "feedback_not_yet", facts: { stage: "open" } }],
    })
  })
})
