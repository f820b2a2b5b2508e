import { decideStock } from "./decide-stock"
import type { VariantStock } from "./stock"

const stockOf = (available: number): VariantStock => ({
  limited: true,
  parts: [{ inventory_item_id: "iitem_1", required: 1, levels: [{ location_id: "sloc_1", available }] }],
})
const wanted = (quantity: number, stock: VariantStock | null) => [{ title: "Tea set", quantity, stock }]

describe("whether goods can be promised", () => {
  it("says yes to the last unit", () => {
    expect(decideStock(wanted(2, stockOf(2)), 0).accepted).toBe(true)
  })

  it("keeps the safety stock for customers who buy", () => {
    expect(decideStock(wanted(2, stockOf(3)), 2)).toMatchObject({
      accepted: false,
      reasons: [{ code: "out_of_stock", facts: { title: "Tea set", wanted: 2, available: 1 } }],
    })
  })

  it("does not ask where nobody counts", () => {
    expect(decideStock(wanted(9, { limited: false, parts: [] }), 5).accepted).toBe(true)
    expect(decideStock(wanted(9, null), 5).accepted).toBe(true)
  })
})
