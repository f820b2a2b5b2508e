import { countCoreReturn, isMiscounted } from "./count-core-return"

const item = { id: "item_1", line_item_id: "line_1", quantity: 2, received_quantity: 1, damaged_quantity: 0 }
const came = (received: number, dismissed = 0) => [{ line_item_id: "line_1", received, dismissed }]

describe("the figures of a core return", () => {
  it("add up all receipts, where core kept the last one only", () => {
    expect(countCoreReturn([item], came(2))).toEqual({
      items: [{ id: "item_1", received_quantity: 2, damaged_quantity: 0 }],
      complete: true,
    })
    expect(isMiscounted([item], came(2), false)).toBe(true)
  })

  it("count damaged units among those received", () => {
    expect(countCoreReturn([item], came(1, 1)).items).toEqual([
      { id: "item_1", received_quantity: 2, damaged_quantity: 1 },
    ])
  })

  it("are right after a first partial receipt", () => {
    expect(countCoreReturn([item], came(1)).complete).toBe(false)
    expect(isMiscounted([item], came(1), false)).toBe(false)
  })

  it("are right before anything was received", () => {
    expect(isMiscounted([{ ...item, received_quantity: 0 }], [], false)).toBe(false)
  })

  it("are wrong while a return that came back whole is not called received", () => {
    expect(isMiscounted([{ ...item, received_quantity: 2 }], came(2), false)).toBe(true)
  })
})
