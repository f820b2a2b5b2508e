import { decideKeepItem } from "./decide-keep-item"

const items = [
  { id: "item_1", keep_item_max_percentage: 30 },
  { id: "item_2", keep_item_max_percentage: null },
]

describe("keeping the goods for part of the price", () => {
  it("is agreed on within the terms, in words", () => {
    const decision = decideKeepItem(items, [{ id: "item_1", keep_item_percentage: 30 }], "As agreed")
    expect(decision.accepted && [...decision.value]).toEqual([["item_1", 30]])
  })

  it("needs no words where nobody speaks of it", () => {
    expect(decideKeepItem(items, [{ id: "item_1" }], null).accepted).toBe(true)
  })

  it("is refused above the terms, without them, and without words, all at once", () => {
    const offers = [
      { id: "item_1", keep_item_percentage: 31 },
      { id: "item_2", keep_item_percentage: 1 },
    ]
    const decision = decideKeepItem(items, offers, " ")
    expect(decision.accepted ? [] : decision.reasons.map(({ code, field }) => [code, field])).toEqual([
      ["keep_item_percentage_too_high", "items.0.keep_item_percentage"],
      ["keep_item_not_offered", "items.1.keep_item_percentage"],
      ["words_required", "words"],
    ])
  })
})
