import type { OrderLineFacts } from "../policy/order-facts"
import { completesOrder } from "./completes-order"

function line(id: string, quantity: number, units_in_core_changes = 0): OrderLineFacts {
  return {
    id,
    quantity,
    units_in_core_changes,
    variant_id: null,
    product_id: null,
    sku: null,
    title: id,
    thumbnail: null,
    total: "0",
    discounts: [],
    collection_id: null,
    product_type_id: null,
    category_ids: [],
    tag_ids: [],
    shipments: [],
  }
}

const shirtsAndSocks = { lines: [line("shirt", 2), line("socks", 1)] }

describe("an order is given back as a whole", () => {
  it.each<[string, readonly [string, number][], boolean]>([
    [
      "when every unit of every line is paid for",
      [
        ["shirt", 2],
        ["socks", 1],
      ],
      true,
    ],
    [
      "but not while one unit stays",
      [
        ["shirt", 1],
        ["socks", 1],
      ],
      false,
    ],
    ["but not while one line stays", [["shirt", 2]], false],
  ])("%s", (_, given, complete) => {
    expect(completesOrder(shirtsAndSocks, new Map(given), new Map())).toBe(complete)
  })

  it("with what a core return without a request of ours has taken back", () => {
    const order = { lines: [line("shirt", 2, 1)] }
    expect(completesOrder(order, new Map([["shirt", 1]]), new Map())).toBe(true)
  })

  it("but not when core only counts our own request a second time", () => {
    const order = { lines: [line("shirt", 2, 1)] }
    const claims = new Map([["shirt", { ordinals: new Set([0]), known_to_core: 1 }]])
    expect(completesOrder(order, new Map([["shirt", 1]]), claims)).toBe(false)
  })
})
