import { blankItem, blankSimulatorForm, type ItemForm, type SimulatorForm } from "./simulator-form"
import { toSimulateBody } from "./to-simulate-body"

const NOW = new Date("2026-11-20T09:00:00.000Z")

const item = (given: Partial<ItemForm> = {}): ItemForm => ({
  ...blankItem(),
  ...{ line_item_id: "line_1", paid: "20", reason_code: "preference" },
  ...given,
})

const ask = (items: ItemForm[], form: Partial<SimulatorForm> = {}) =>
  toSimulateBody({ ...blankSimulatorForm(), order_id: "order_1", ...form, items }, "Item", NOW)

const madeUp: Partial<SimulatorForm> = {
  source: "facts",
  facts: { currency_code: "eur", freight: "4.90", voucher: "10", on: null },
}

describe("the question of the simulator", () => {
  it("is none until an item has a line and a reason", () => {
    expect(ask([item({ reason_code: "" })])).toBeNull()
    expect(ask([item({ line_item_id: "" })])).toBeNull()
    expect(ask([item()], { order_id: "" })).toBeNull()
  })

  it("is about the items that are whole, in their order", () => {
    const items = [item(), item({ line_item_id: "" }), item({ line_item_id: "line_2", quantity: "3" })]
    expect(ask(items)).toMatchObject({
      items: [
        { line_item_id: "line_1", quantity: 1 },
        { line_item_id: "line_2", quantity: 3 },
      ],
    })
  })

  it("makes up a line for each item, paid with one payment or two", () => {
    expect(ask([item({ bought: "2" }), item({ paid: "0.10" })], madeUp)).toMatchObject({
      facts: {
        total: "25",
        lines: [
          { title: "Item 1", quantity: 2, total: "20" },
          { title: "Item 2", total: "0.10" },
        ],
      },
      payments: [{ refundable: "10" }, { refundable: "15" }],
      items: [{ line_item_id: "item_simulated_1" }, { line_item_id: "item_simulated_2" }],
    })
  })

  it("says of every unit that it came and is fine, once another was looked at: else it would not have come", () => {
    const refused = { outcome: "refused", grade: "damaged", deduction: "" } as const
    const looked = item({ is_inspected: true, units: [refused] })
    expect(ask([looked, item({ quantity: "2" })])).toMatchObject({
      items: [
        { units: [{ accepted: false, grade: "damaged" }] },
        {
          units: [
            { accepted: true, grade: "as_new" },
            { accepted: true, grade: "as_new" },
          ],
        },
      ],
    })
    expect(ask([item(), item()])?.items.every(({ units }) => units === undefined)).toBe(true)
  })

  it("leaves out units that did not come", () => {
    const missing = { outcome: "missing", grade: "as_new", deduction: "" } as const
    expect(ask([item({ is_inspected: true, units: [missing] })])).toMatchObject({ items: [{ units: [] }] })
  })
})
