import { decideDispatch, type WaitingLine } from "./decide-dispatch"

const line: WaitingLine = { line_item_id: "line_2", number: 7, stage: "approved", released: false, title: "Tea set" }

describe("packing goods that go out for a request", () => {
  it("is refused while the request is not settled, naming line and request", () => {
    expect(decideDispatch([line, { ...line, stage: "settled" }])).toMatchObject({
      accepted: false,
      reasons: [{ code: "goods_not_released", facts: { line_item_id: "line_2", number: 7, stage: "approved" } }],
    })
  })

  it("is allowed once it is settled or the goods are released, and of goods that nobody asked to replace", () => {
    expect(decideDispatch([{ ...line, stage: "closed" }]).accepted).toBe(true)
    expect(decideDispatch([{ ...line, released: true }]).accepted).toBe(true)
    expect(decideDispatch([]).accepted).toBe(true)
  })
})
