import { RMA_LIFECYCLE, RMA_STAGES, type RmaAction, type RmaStage } from "./lifecycle"
import { isFinal, type Lifecycle } from "../kernel/lifecycle"
import { nextStep } from "./next-step"

const rma: Lifecycle<RmaStage, RmaAction> = RMA_LIFECYCLE
const deadlines = {
  decision_due_at: new Date("2026-11-26T16:00:00Z"),
  lapses_at: new Date("2026-12-10T23:00:00Z"),
  payment_due_at: null,
}

describe("what happens next", () => {
  it.each<[string, RmaStage, string, Date | null]>([
    ["the merchant decides by the promised deadline", "requested", "merchant_decides", deadlines.decision_due_at],
    ["the customer answers before the request lapses", "awaiting_information", "customer_answers", deadlines.lapses_at],
    ["the customer sends the goods before it lapses", "approved", "customer_sends_goods", deadlines.lapses_at],
    ["the merchant looks at the goods", "received", "merchant_inspects", null],
    ["the merchant repairs", "awaiting_repair", "merchant_repairs", null],
    ["the merchant pays", "inspected", "merchant_pays", null],
    ["the merchant pays, still", "settling", "merchant_pays", null],
    ["the customer says how it went, or silence closes it", "settled", "customer_gives_feedback", deadlines.lapses_at],
    ["the customer may appeal until the refusal is final", "rejected", "customer_may_appeal", deadlines.lapses_at],
    ["the merchant decides the appeal", "appealed", "merchant_decides_appeal", null],
  ])("%s", (_, stage, code, by_at) => {
    expect(nextStep(stage, deadlines)).toEqual({ code, by_at })
  })

  it("is nothing exactly where the lifecycle ends", () => {
    const quiet = RMA_STAGES.filter((stage) => nextStep(stage, deadlines).code === "nothing")
    expect(quiet).toEqual(RMA_STAGES.filter((stage) => isFinal(rma, stage)))
  })

  it("is the customer's payment while he owes a difference", () => {
    const payment_due_at = new Date("2026-12-01T23:00:00Z")
    expect(nextStep("settling", { ...deadlines, payment_due_at })).toEqual({
      code: "customer_pays",
      by_at: payment_due_at,
    })
    expect(nextStep("inspected", { ...deadlines, payment_due_at }).code).toBe("merchant_pays")
  })

  it("names no date where a customer's step has none", () => {
    expect(nextStep("settled", { ...deadlines, lapses_at: null }).by_at).toBeNull()
  })
})
