import { RMA_LIFECYCLE } from "../rma/lifecycle"
import { isToldToCustomer, planRmaMessage, type RmaFacts, type RmaStep } from "./plan-rma-message"

const reference = { rma_id: "rma_1", rma_number: 12, order_id: "order_1", order_display_id: 1042 }
const rma: RmaFacts = {
  ...reference,
  requested_at: new Date("2026-11-21T17:00:00Z"),
  decision_due_at: new Date("2026-11-25T10:00:00Z"),
  // The 5th of December ends in Shanghai.
  lapses_at: new Date("2026-12-05T16:00:00Z"),
  ends_by_itself: true,
  decision_words: "Words.",
  refusal_clause: "generic.v1.final_sale",
  paid_back: "12.5",
  credited: "3",
  currency_code: "eur",
  on_its_way: [{ title: "Tee (M)", quantity: 1 }],
  charge: null,
  is_surveyed: false,
  time_zone: "Asia/Shanghai",
}
const step = (action: RmaStep["action"], rest: Partial<RmaStep> = {}): RmaStep => ({
  action,
  from_stage: null,
  reason: null,
  ...rest,
})

describe("what a customer is written after a step", () => {
  it("tells dates as the shop's calendar shows them, and the last day that counts", () => {
    expect(planRmaMessage(rma, step("open"))).toEqual({
      template: "rma_opened",
      data: { ...reference, requested_on: "2026-11-22", decision_due_on: "2026-11-25" },
    })
    expect(planRmaMessage(rma, step("approve"))).toEqual({
      template: "rma_approved",
      data: { ...reference, words: "Words.", send_by_on: "2026-12-05", ends_by_itself: true },
    })
  })

  it("asks with the words of the question, not of an earlier decision", () => {
    expect(planRmaMessage(rma, step("request_info", { reason: "Which size?" }))?.data).toMatchObject({
      words: "Which size?",
      answer_by_on: "2026-12-05",
    })
  })

  it("gives clause, words and the end of the appeal with a refusal, and no appeal after an appeal", () => {
    expect(planRmaMessage(rma, step("reject"))?.data).toMatchObject({
      clause: "generic.v1.final_sale",
      words: "Words.",
      appeal_until_on: "2026-12-05",
    })
    expect(planRmaMessage({ ...rma, lapses_at: null }, step("uphold_refusal"))).toMatchObject({
      template: "rma_rejected",
      data: { appeal_until_on: null },
    })
  })

  it("says after a settlement what is left to pay and until when, and nothing where nothing is", () => {
    const charge = { id: "charge_1", amount: "5.00", expires_at: "2026-11-29T16:00:00.000Z" }
    expect(planRmaMessage({ ...rma, charge }, step("settle"))).toEqual({
      template: "rma_payment_due",
      data: { ...reference, charge_id: "charge_1", amount: "5.00", currency_code: "eur", pay_by_on: "2026-11-29" },
    })
    expect(planRmaMessage(rma, step("settle"))).toBeNull()
  })

  it("names what was really paid, and what is sent", () => {
    const { on_its_way } = rma
    expect(planRmaMessage(rma, step("pay"))).toEqual({
      template: "rma_settled",
      data: {
        ...reference,
        amount: "12.5",
        credit: "3",
        currency_code: "eur",
        on_its_way,
        rate_until_on: "2026-12-05",
      },
    })
  })

  it.each(["pay", "repaired"] as const)("leaves asking how it went to the survey, after %s", (action) => {
    expect(planRmaMessage(rma, step(action))?.data).toMatchObject({ rate_until_on: "2026-12-05" })
    expect(planRmaMessage({ ...rma, is_surveyed: true }, step(action))?.data).toMatchObject({ rate_until_on: null })
  })

  it.each([
    ["approved", "goods"],
    ["awaiting_information", "answer"],
  ] as const)("says what was waited for when a request lapses from %s", (from_stage, waited_for) => {
    expect(planRmaMessage(rma, step("lapse", { from_stage }))?.data).toMatchObject({ waited_for })
  })

  it("never keeps quiet about a decision or an end that the customer did not bring about", () => {
    const actions = new Set(Object.values(RMA_LIFECYCLE).flatMap((exits) => Object.keys(exits)))
    const told = [...actions].filter((action) => isToldToCustomer(action as RmaStep["action"]))
    expect(told.sort()).toEqual([
      "approve",
      "approve_without_return",
      "cancel",
      "expire_payment",
      "lapse",
      "pay",
      "reject",
      "repaired",
      "request_info",
      "settle",
      "uphold_refusal",
    ])
    expect(planRmaMessage(rma, step("receive"))).toBeNull()
  })
})
