import { choosePolicy } from "./choose-policy"
import { buildCondition, buildLine, buildOrder, buildShipment, buildTerms, noon } from "./policy.fixtures"
import type { PolicyTerms } from "./terms"

const subject = { order: buildOrder(), line: buildLine(), shipment: buildShipment() }

function chosen(policies: readonly PolicyTerms[], at: string): string {
  const decision = choosePolicy(policies, subject, noon(at))
  return decision.accepted ? `${decision.value.policy_code}.v${decision.value.version}` : decision.reasons[0].code
}

const general = buildTerms({ policy_code: "general" })
const forRegion = buildTerms({
  policy_code: "region",
  conditions: [buildCondition({ attribute: "region", values: ["reg_eu"] })],
})
const forRegionAndChannel = buildTerms({
  policy_code: "region-channel",
  conditions: [...forRegion.conditions, buildCondition({ attribute: "sales_channel", values: ["sc_web"] })],
})
const forCategory = buildTerms({
  policy_code: "category",
  conditions: [buildCondition({ attribute: "category", values: ["cat_kitchen"] })],
})
const forProduct = buildTerms({ policy_code: "product", conditions: [buildCondition()] })
const forAllProductsButOne = buildTerms({
  policy_code: "all-but-one",
  conditions: [buildCondition({ operator: "not_in", values: ["prod_9"] })],
})
const forOtherProduct = buildTerms({
  policy_code: "other",
  conditions: [buildCondition({ values: ["prod_9"] })],
})

describe("of the policies that apply, the most specific counts", () => {
  it.each([
    ["one with a condition over one without", [general, forRegion], "region.v1"],
    ["two places over one", [forRegion, forRegionAndChannel], "region-channel.v1"],
    ["a category over two places", [forRegionAndChannel, forCategory], "category.v1"],
    ["the product itself over its category", [forCategory, forProduct, general], "product.v1"],
    ["a region over all products but one", [forAllProductsButOne, forRegion], "region.v1"],
    ["never one about another product", [general, forOtherProduct], "general.v1"],
    ["nothing when none applies", [forOtherProduct], "no_policy_applies"],
  ])("%s", (_, policies, expected) => {
    expect(chosen(policies, "2026-06-01")).toBe(expected)
    expect(chosen(policies.toReversed(), "2026-06-01")).toBe(expected)
  })
})

describe("the version in force counts", () => {
  const v1 = buildTerms({ version: 1, published_at: noon("2026-02-01"), retired_at: noon("2026-03-01") })
  const v2 = buildTerms({ version: 2, published_at: noon("2026-03-01") })
  const draft = buildTerms({ version: 3, status: "draft", published_at: null })
  const later = buildTerms({ policy_code: "later", published_at: noon("2026-05-01"), conditions: [buildCondition()] })

  it.each([
    ["the first until the second is published", "2026-02-28", "standard.v1"],
    ["the second from the very instant of its publication", "2026-03-01", "standard.v2"],
    ["the current one for an order older than all terms", "2025-06-01", "standard.v2"],
  ])("%s", (_, at, expected) => {
    expect(chosen([v1, v2, draft], at)).toBe(expected)
  })

  it("does not let a policy added later take an order from the one that was in force", () => {
    expect(chosen([v2, later], "2026-04-01")).toBe("standard.v2")
    expect(chosen([v2, later], "2026-05-02")).toBe("later.v1")
  })

  it("gives an order older than all terms the most specific of the current policies", () => {
    expect(chosen([v2, later], "2025-06-01")).toBe("later.v1")
  })

  it("ignores drafts", () => {
    expect(chosen([draft], "2026-06-01")).toBe("no_policy_applies")
  })
})
