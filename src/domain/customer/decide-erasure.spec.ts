import { decideErasure, type ErasureFacts } from "./decide-erasure"

const NOTHING: ErasureFacts = {
  ...{ open_tickets: [], open_requests: [], open_withdrawals: [], open_promises: [], unsettled_requests: [] },
  credit: [],
}

const codesOf = (facts: Partial<ErasureFacts>) => {
  const decision = decideErasure({ ...NOTHING, ...facts })
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code)
}

describe("erasing what is known of a customer", () => {
  it("may be done when nothing is under way", () => {
    expect(codesOf({ credit: [{ currency_code: "eur", balance: "0" }] })).toEqual([])
  })

  it.each<[keyof ErasureFacts, string]>([
    ["open_tickets", "erasure_tickets_open"],
    ["open_requests", "erasure_requests_open"],
    ["open_withdrawals", "erasure_withdrawals_open"],
    ["open_promises", "erasure_promises_open"],
    ["unsettled_requests", "erasure_money_open"],
  ])("waits while there are %s", (field, code) => {
    expect(codesOf({ [field]: [12] })).toEqual([code])
  })

  it("waits while he has credit, which would be nobody's", () => {
    expect(codesOf({ credit: [{ currency_code: "eur", balance: "4.20" }] })).toEqual(["erasure_credit_left"])
  })

  it("is refused with every reason, and with the numbers that people know", () => {
    const decision = decideErasure({ ...NOTHING, open_tickets: [3, 4], open_requests: [7] })
    expect(decision).toMatchObject({
      accepted: false,
      reasons: [{ facts: { numbers: "3, 4" } }, { facts: { numbers: "7" } }],
    })
  })
})
