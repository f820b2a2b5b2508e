import { wholeFault } from "../fault/fault-share"
import { sumGoodsGone, type GoodsGone } from "./goods-gone"

function buildGone(given: Partial<GoodsGone> = {}): GoodsGone {
  return {
    line_item_id: "line_1",
    resolution: "refund",
    units: 1,
    value: "10",
    basis: "withdrawal",
    fault_shares: wholeFault("customer"),
    windows: [{ basis: "withdrawal", statutory: false }],
    ...given,
  }
}

describe("goods that have left an order", () => {
  it("are counted by line, over all requests", () => {
    const gone = sumGoodsGone([
      buildGone(),
      buildGone({ units: 2, value: "20" }),
      buildGone({ line_item_id: "line_2" }),
    ])
    expect(gone.value).toBe("40")
    expect([...gone.units]).toEqual([
      ["line_1", 3],
      ["line_2", 1],
    ])
  })

  it.each<[string, Partial<GoodsGone>]>([
    ["something was wrong with them", { basis: "nonconformity" }],
    ["the law gave the right to return them", { windows: [{ basis: "withdrawal", statutory: true }] }],
    ["others had caused it", { fault_shares: wholeFault("carrier") }],
  ])("are as good as kept where %s", (_, given) => {
    expect(sumGoodsGone([buildGone(given)])).toEqual({ value: "0", units: new Map() })
  })

  it("have left for whatever reason where others stand on the order in their place", () => {
    expect(sumGoodsGone([buildGone({ resolution: "exchange", basis: "nonconformity" })]).value).toBe("10")
    expect(sumGoodsGone([buildGone({ resolution: "replacement", basis: "nonconformity" })]).value).toBe("10")
  })
})
