import { mayLeave, outboundState, type OutboundProgress } from "./outbound-state"

const goods: OutboundProgress = {
  ...{ quantity: 2, core_quantity: 2, released: false },
  ...{ fulfilled_quantity: 0, shipped_quantity: 0, delivered_quantity: 0 },
}

describe("goods that go out for a request", () => {
  it.each([
    ["preparing", "approved", { core_quantity: 0 }],
    ["held", "approved", {}],
    ["held", "settling", {}],
    ["ready", "approved", { released: true }],
    ["ready", "settled", {}],
    ["ready", "settled", { fulfilled_quantity: 1 }],
    ["packed", "settled", { fulfilled_quantity: 2, shipped_quantity: 1 }],
    ["shipped", "closed", { fulfilled_quantity: 2, shipped_quantity: 2, delivered_quantity: 1 }],
    ["delivered", "closed", { fulfilled_quantity: 2, shipped_quantity: 2, delivered_quantity: 2 }],
    ["canceled", "canceled", {}],
    ["canceled", "settled", { quantity: 0, core_quantity: 0 }],
  ] as const)("are %s in stage %s with %j", (state, stage, progress) => {
    expect(outboundState(stage, { ...goods, ...progress })).toBe(state)
  })

  it("may leave once the request is settled, or when staff say so", () => {
    expect(mayLeave("inspected", false)).toBe(false)
    expect(mayLeave("settling", false)).toBe(false)
    expect(mayLeave("inspected", true)).toBe(true)
    expect(mayLeave("closed", false)).toBe(true)
  })
})
