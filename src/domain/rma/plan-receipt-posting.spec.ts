import fc from "fast-check"

import { planReceiptPosting } from "./plan-receipt-posting"

const line = (restocked: number, dismissed: number) => [{ line_item_id: "line_1", restocked, dismissed }]
const has = (received: number, dismissed: number) => [{ line_item_id: "line_1", received, dismissed }]

describe("what core must still be told", () => {
  it.each([
    ["everything, when core knows nothing", line(1, 1), [], has(1, 1)],
    ["the rest of a parcel received on the dashboard", line(2, 0), has(1, 0), has(1, 0)],
    ["nothing twice, although the dashboard took as fit what we would not", line(0, 1), has(1, 0), []],
    ["the second unit under its own heading", line(1, 1), has(1, 0), has(0, 1)],
    ["the second unit, although the first was booked otherwise", line(0, 2), has(1, 0), has(0, 1)],
    ["nothing of units that were not accepted", line(0, 0), [], []],
    ["nothing when core has more than was accepted", line(1, 0), has(2, 0), []],
  ])("is %s", (_, accepted, posted, missing) => {
    expect(planReceiptPosting(accepted, posted)).toEqual(missing)
  })

  it("is never more than was accepted less what core has, and brings core to that number", () => {
    const few = fc.nat({ max: 5 })
    fc.assert(
      fc.property(few, few, few, few, (restocked, dismissed, received, damaged) => {
        const [told] = planReceiptPosting(line(restocked, dismissed), has(received, damaged))
        const after = received + damaged + (told?.received ?? 0) + (told?.dismissed ?? 0)
        expect(after).toBe(Math.max(restocked + dismissed, received + damaged))
      }),
    )
  })
})
