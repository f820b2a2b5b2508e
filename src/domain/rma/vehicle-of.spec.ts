import { vehicleOf } from "./vehicle-of"

const refund = { resolution: "refund", goods_come_back: true } as const
const replacement = { resolution: "replacement", goods_come_back: true } as const
const exchange = { resolution: "exchange", goods_come_back: true } as const
const lost = { goods_come_back: false } as const

describe("what of core moves the goods of a request", () => {
  it.each([
    ["a refund", [refund], "return"],
    ["a refund of a lost parcel", [{ ...refund, ...lost }], "none"],
    ["a replacement", [replacement], "claim"],
    ["a missing part", [{ ...replacement, ...lost }], "claim"],
    ["a replacement beside a refund", [refund, replacement], "claim"],
    ["an exchange", [exchange], "exchange"],
    ["an exchange beside a replacement and a refund", [refund, replacement, exchange], "exchange"],
    ["an exchange of what never arrived", [{ ...exchange, ...lost }], "claim"],
    ["an exchange of what never arrived, beside a refund", [{ ...exchange, ...lost }, refund], "exchange"],
    ["a repair, which leaves the goods the customer's", [{ ...refund, resolution: "repair" }], "none"],
    ["nothing", [], "none"],
  ] as const)("%s: %s", (_, items, vehicle) => {
    expect(vehicleOf(items)).toBe(vehicle)
  })
})
