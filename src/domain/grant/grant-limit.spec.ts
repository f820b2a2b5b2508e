import { findGrantLimit, type GrantLimit } from "./grant-limit"

const row = (per_grant: string, given: Partial<GrantLimit> = {}): GrantLimit => ({
  ...{ user_id: null, customer_group_id: null, currency_code: "eur", per_30_days: null },
  ...{ per_grant, ...given },
})
const agent = { user_id: "user_1", customer_group_ids: ["vip"], currency_code: "eur" }

describe("the limit that counts", () => {
  it.each<[string, GrantLimit[], string | undefined]>([
    ["is none where the merchant set none", [], undefined],
    ["is none where he set some in another currency only", [row("5", { currency_code: "usd" })], undefined],
    ["is nothing where he set some for others only", [row("5", { user_id: "user_2" })], "0"],
    ["is the one for anybody", [row("5")], "5"],
    ["is the agent's own before that, also when it is smaller", [row("5"), row("3", { user_id: "user_1" })], "3"],
    [
      "is the one for the customer's tier before that for any",
      [row("5"), row("20", { customer_group_id: "vip" })],
      "20",
    ],
    ["is not that of another tier", [row("5"), row("20", { customer_group_id: "trade" })], "5"],
    [
      "is the agent's own before the tier's",
      [row("20", { customer_group_id: "vip" }), row("7", { user_id: "user_1" })],
      "7",
    ],
  ])("%s", (_, limits, expected) => {
    expect(findGrantLimit(limits, agent)?.per_grant).toBe(expected)
  })

  it("is the most generous where a customer is in several tiers", () => {
    const tiers = [row("5", { customer_group_id: "vip" }), row("9", { customer_group_id: "old" })]
    expect(findGrantLimit(tiers, { ...agent, customer_group_ids: ["vip", "old"] })?.per_grant).toBe("9")
  })
})
