import fc from "fast-check"

import { decideReceipt, type ExpectedUnit, type ParcelItem } from "./decide-receipt"

/** Units `a1, a2, …` of item `a`, `b1` of item `b`; those named have arrived. */
function expected({ a, b }: { a: number; b: number }, received: readonly string[] = []): ExpectedUnit[] {
  const unitsOf = (item_id: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const id = `${item_id}${index + 1}`
      return { id, item_id, received: received.includes(id) }
    })
  return [...unitsOf("a", a), ...unitsOf("b", b)]
}

function arrived(units: readonly ExpectedUnit[], parcel: readonly ParcelItem[]): readonly string[] {
  const decision = decideReceipt(units, parcel)
  return decision.accepted ? decision.value : decision.reasons.map(({ code, field }) => `${code} at ${field}`)
}

describe("a parcel that arrives", () => {
  it.each<[string, ExpectedUnit[], ParcelItem[], readonly string[]]>([
    [
      "brings the units that were announced",
      expected({ a: 2, b: 1 }),
      [
        { id: "a", quantity: 2 },
        { id: "b", quantity: 1 },
      ],
      ["a1", "a2", "b1"],
    ],
    ["brings fewer, and the others stay under way", expected({ a: 3, b: 0 }), [{ id: "a", quantity: 2 }], ["a1", "a2"]],
    ["brings the rest, the second time", expected({ a: 3, b: 0 }, ["a1", "a2"]), [{ id: "a", quantity: 1 }], ["a3"]],
    [
      "brings more than was announced, which is refused",
      expected({ a: 2, b: 0 }),
      [{ id: "a", quantity: 3 }],
      ["unit_already_received at items.0.quantity"],
    ],
    [
      "cannot bring what has arrived already",
      expected({ a: 1, b: 0 }, ["a1"]),
      [{ id: "a", quantity: 1 }],
      ["unit_already_received at items.0.quantity"],
    ],
    [
      "brings another item than announced, which is refused",
      expected({ a: 1, b: 0 }),
      [{ id: "c", quantity: 1 }],
      ["item_not_in_request at items.0.id"],
    ],
    [
      "lists one item twice and brings both",
      expected({ a: 3, b: 0 }),
      [
        { id: "a", quantity: 1 },
        { id: "a", quantity: 2 },
      ],
      ["a1", "a2", "a3"],
    ],
    [
      "lists one item twice and more than is under way",
      expected({ a: 3, b: 0 }),
      [
        { id: "a", quantity: 2 },
        { id: "a", quantity: 2 },
      ],
      ["unit_already_received at items.1.quantity"],
    ],
    [
      "has everything wrong with it named at once",
      expected({ a: 1, b: 0 }),
      [
        { id: "c", quantity: 1 },
        { id: "a", quantity: 2 },
      ],
      ["item_not_in_request at items.0.id", "unit_already_received at items.1.quantity"],
    ],
  ])("%s", (_, units, parcel, outcome) => {
    expect(arrived(units, parcel)).toEqual(outcome)
  })

  it("never brings a unit twice, nor more or fewer than it says", () => {
    const quantity = fc.integer({ min: 1, max: 4 })
    const parcel = fc.array(fc.record({ id: fc.constantFrom("a", "b"), quantity }), { minLength: 1, maxLength: 4 })
    const received = fc.subarray(["a1", "a2", "a3", "b1", "b2"])
    fc.assert(
      fc.property(parcel, received, (items, already) => {
        const decision = decideReceipt(expected({ a: 5, b: 3 }, already), items)
        if (!decision.accepted) return
        expect(new Set([...decision.value, ...already]).size).toBe(decision.value.length + already.length)
        expect(decision.value).toHaveLength(items.reduce((total, item) => total + item.quantity, 0))
      }),
    )
  })
})
