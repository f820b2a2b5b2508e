import type { OrderFacts } from "../policy/order-facts"
import { buildLine, buildOrder, buildShipment, noon } from "../policy/policy.fixtures"
import type { Claims } from "../rma/claims"
import { termsAbout } from "../rma/rma.fixtures"
import { declareAll } from "./declare-all"
import { offerWithdrawal } from "./offer-withdrawal"

function offer(order: OrderFacts, { claims = new Map(), on }: { claims?: Claims; on?: string } = {}) {
  const { available, ends_at, lines } = offerWithdrawal(order, claims, termsAbout(order, on ? { on } : {}))
  return { available, until: ends_at && new Date(ends_at - 1).toISOString().slice(0, 10), lines }
}

const claimed: Claims = new Map([["line_1", { ordinals: new Set([0]), known_to_core: 0 }]])

describe("the function of withdrawal", () => {
  it("is available until the last day of the period, and not after", () => {
    expect(offer(buildOrder())).toMatchObject({ available: true, until: "2026-11-16", lines: [{ quantity: 1 }] })
    expect(offer(buildOrder(), { on: "2026-11-17" })).toMatchObject({
      available: false,
      until: null,
      lines: [{ quantity: 0, refusals: [{ code: "window_closed" }] }],
    })
  })

  it("lasts as long as any line's period, and without an end while something was not sent", () => {
    const later = buildLine({ id: "line_2", shipments: [buildShipment({ delivered_at: noon("2026-11-08") })] })
    const unsent = buildLine({ id: "line_3", shipments: [] })
    expect(offer(buildOrder({ lines: [later, buildLine()] })).until).toBe("2026-11-22")
    expect(offer(buildOrder({ lines: [buildLine(), unsent, later] }))).toMatchObject({ available: true, until: null })
  })

  it("does not offer units that a request holds, nor anything of a cancelled order", () => {
    expect(offer(buildOrder(), { claims: claimed })).toMatchObject({
      available: false,
      lines: [{ refusals: [{ code: "already_requested" }] }],
    })
    expect(offer(buildOrder({ status: "canceled" })).available).toBe(false)
  })
})

describe("a statement about the whole order", () => {
  it("names what nobody has asked back yet", () => {
    const order = buildOrder({ lines: [buildLine(), buildLine({ id: "line_2", shipments: [] })] })
    expect(declareAll(order, claimed)).toEqual([{ line_item_id: "line_2", quantity: 1 }])
  })

  it("names everything where all of it was asked back, so that it says what it is about", () => {
    expect(declareAll(buildOrder(), claimed)).toEqual([{ line_item_id: "line_1", quantity: 1 }])
  })
})
