import { showsMoreThanReceived } from "./shows-more-than-received"

const line = (received_quantity: number) => [
  { id: "reti", line_item_id: "line", quantity: 3, received_quantity, damaged_quantity: 0 },
]

describe("a core return whose receipt was cut off", () => {
  it.each([
    ["nothing was received and nothing is shown", 0, [], false],
    ["units are shown that no receipt has", 1, [], true],
    ["what is shown was received", 2, [{ line_item_id: "line", received: 1, dismissed: 1 }], false],
    ["more is shown than was received", 3, [{ line_item_id: "line", received: 2, dismissed: 0 }], true],
    ["only the last of two receipts is shown", 1, [{ line_item_id: "line", received: 2, dismissed: 0 }], false],
  ])("when %s", (_, shown, receipt, is) => {
    expect(showsMoreThanReceived(line(shown), receipt)).toBe(is)
  })
})
