import { writeStatement } from "./statement-text"

const facts = {
  name: "Ann Miller",
  email: "ann@example.com",
  order_display_id: 1042,
  ordered_on: "2026-11-02",
  lines: [
    { title: "Rice cooker", sku: "RC-1", quantity: 2 },
    { title: "Spoon", sku: null, quantity: 1 },
  ],
}

describe("the text of a statement of withdrawal", () => {
  it("names the contract, the goods, the consumer and where to acknowledge", () => {
    expect(writeStatement(facts, "de-DE")).toBe(
      [
        "I withdraw from my contract of order #1042, placed on 2 November 2026, for these goods:",
        "- 2 × Rice cooker (RC-1)",
        "- 1 × Spoon",
        "Name: Ann Miller",
        "Acknowledgement to: ann@example.com",
      ].join("\n"),
    )
  })

  it("is Chinese for a Chinese storefront", () => {
    expect(writeStatement(facts, "zh-CN")).toContain("本人撤回于2026年11月2日提交的订单 #1042")
    expect(writeStatement(facts, null)).toContain("I withdraw")
  })
})
