import { givenInGoods, type GivenItem } from "./given-in-goods"

const units = [
  { price_paid: "10.00", accepted: true },
  { price_paid: "10.01", accepted: true },
  { price_paid: "10.01", accepted: false },
  { price_paid: "10.01", accepted: null },
]
const replaced: GivenItem = { resolution: "replacement", goods_come_back: true, units }

describe("what was given in goods", () => {
  it("is the price of the units that were taken back and replaced", () => {
    expect(givenInGoods([replaced])).toBe("20.01")
  })

  it("is nothing where money was given, or where core took no price off", () => {
    expect(givenInGoods([{ ...replaced, resolution: "refund" }])).toBe("0")
    expect(givenInGoods([{ ...replaced, goods_come_back: false }])).toBe("0")
  })
})
