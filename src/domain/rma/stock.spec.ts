import { availableUnits, placeToSendFrom, type StockPart } from "./stock"

const part = (required: number, ...available: number[]): StockPart => ({
  inventory_item_id: `iitem_${required}`,
  required,
  levels: available.map((pieces, index) => ({ location_id: `sloc_${index}`, available: pieces })),
})

describe("units that can be promised", () => {
  it.each([
    ["what one place has, not all together", [part(1, 2, 3)], 3],
    ["whole bundles only", [part(1, 9), part(2, 5)], 2],
    ["nothing where more is promised than there is", [part(1, -2)], 0],
    ["nothing where no place serves the order", [part(1)], 0],
    ["nothing of a variant without parts", [], 0],
  ])("are %s", (_, parts, units) => {
    expect(availableUnits({ limited: true, parts })).toBe(units)
  })

  it("have no limit where nobody counts", () => {
    expect(availableUnits({ limited: false, parts: [] })).toBeNull()
  })
})

describe("the place to send from", () => {
  it("is the first that has enough, and else the one that has most", () => {
    expect(placeToSendFrom(part(1, 1, 5, 9), 4)).toBe("sloc_1")
    expect(placeToSendFrom(part(1, 1, 3, 2), 4)).toBe("sloc_1")
    expect(placeToSendFrom(part(1), 1)).toBeNull()
  })
})
