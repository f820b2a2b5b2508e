import { findPolicyFaults, type PublishingContext } from "./find-policy-faults"
import { buildCondition, buildTerms, buildWindow } from "./policy.fixtures"
import { PRESET_CODES, PRESETS } from "./presets"
import type { PolicyFee, PolicyTerms } from "./terms"

const empty: PublishingContext = { published: [], calendar_ids: ["cal_1"], has_default_calendar: true }

function faults(given: Partial<PolicyTerms>, context: Partial<PublishingContext> = {}): string[] {
  return findPolicyFaults(buildTerms(given), { ...empty, ...context }).map(
    ({ code, field }) => `${code} ${field ?? ""}`,
  )
}

function fee(given: Partial<PolicyFee>): PolicyFee {
  return { kind: "restocking", percentage: null, amount: null, currency_code: null, below: null, ...given }
}

const statutory = [buildWindow({ statutory: true })]
const season = { name: "Christmas", from_on: "2026-11-01", to_on: "2026-12-24", until_on: "2027-01-31" }
const orderValue = buildCondition({
  attribute: "order_value",
  operator: "at_least",
  values: ["50"],
  currency_code: "eur",
})

describe("publishing refuses", () => {
  it.each<[string, Partial<PolicyTerms>, string[]]>([
    ["nothing in sound terms", {}, []],
    ["terms without a window", { windows: [] }, ["policy_incomplete terms.windows"]],
    ["terms without a remedy", { remedies: [] }, ["policy_incomplete terms.remedies"]],
    [
      "two windows for one ground",
      { windows: [buildWindow(), buildWindow()] },
      ["policy_contradictory terms.windows.1.basis"],
    ],
    [
      "a restocking fee on a right by law",
      { windows: statutory, fees: [fee({ percentage: "10" })] },
      ["policy_contradictory terms.windows.0.statutory"],
    ],
    [
      "a season that ends before it begins",
      { seasons: [{ ...season, from_on: "2026-12-31" }] },
      ["policy_contradictory terms.seasons.0.to_on"],
    ],
    [
      "a season whose goods come back before it is over",
      { seasons: [{ ...season, until_on: "2026-12-01" }] },
      ["policy_contradictory terms.seasons.0.until_on"],
    ],
    ["a fee without a sum", { fees: [fee({})] }, ["policy_incomplete terms.fees.0"]],
    ["a fee of 101 per cent", { fees: [fee({ percentage: "101" })] }, ["policy_contradictory terms.fees.0.percentage"]],
    ["a fee below zero", { fees: [fee({ percentage: "-1" })] }, ["policy_contradictory terms.fees.0.percentage"]],
    ["a fee without a currency", { fees: [fee({ amount: "5" })] }, ["policy_incomplete terms.fees.0.currency_code"]],
    [
      "two fees for the same case",
      { fees: [fee({ amount: "5", currency_code: "eur" }), fee({ amount: "6", currency_code: "eur" })] },
      ["policy_contradictory terms.fees.1"],
    ],
    [
      "return freight as a share of the price",
      { fees: [fee({ kind: "return_freight", percentage: "5" })] },
      ["policy_contradictory terms.fees.0.percentage"],
    ],
    [
      "freight that was free from no value on",
      { fees: [fee({ kind: "lost_free_freight", amount: "5", currency_code: "eur" })] },
      ["policy_incomplete terms.fees.0.below"],
    ],
    [
      "freight that was free from nothing on",
      { fees: [fee({ kind: "lost_free_freight", amount: "5", currency_code: "eur", below: "0" })] },
      ["policy_contradictory terms.fees.0.below"],
    ],
    [
      "a value from which a restocking fee was free",
      { fees: [fee({ amount: "5", currency_code: "eur", below: "50" })] },
      ["policy_contradictory terms.fees.0.below"],
    ],
    [
      "a lost discount as an amount",
      { fees: [fee({ kind: "lost_discount", amount: "5", currency_code: "eur" })] },
      ["policy_contradictory terms.fees.0.amount"],
    ],
    [
      "a limit of auto-approval without currency",
      { auto_approve_limit: "50" },
      ["policy_incomplete terms.auto_approve_currency"],
    ],
    [
      "a condition that lists nothing",
      { conditions: [buildCondition({ values: [] })] },
      ["policy_incomplete terms.conditions.0.values"],
    ],
    [
      "an order value without currency",
      { conditions: [{ ...orderValue, currency_code: null }] },
      ["policy_incomplete terms.conditions.0.currency_code"],
    ],
    [
      "an order value that is no amount",
      { conditions: [{ ...orderValue, values: ["much"] }] },
      ["policy_incomplete terms.conditions.0.values"],
    ],
    [
      "a product that is at least something",
      { conditions: [buildCondition({ operator: "at_least" })] },
      ["policy_contradictory terms.conditions.0.operator"],
    ],
    [
      "an unknown delivery state",
      { conditions: [buildCondition({ attribute: "delivery_state", values: ["lost"] })] },
      ["policy_contradictory terms.conditions.0.values"],
    ],
    [
      "conditions that can never both hold",
      { conditions: [buildCondition(), buildCondition({ values: ["prod_2"] })] },
      ["policy_contradictory terms.conditions.1"],
    ],
    ["a calendar that does not exist", { calendar_id: "cal_9" }, ["policy_contradictory terms.calendar_id"]],
    [
      "everything at once",
      { windows: [], remedies: [], auto_approve_limit: "50" },
      [
        "policy_incomplete terms.remedies",
        "policy_incomplete terms.windows",
        "policy_incomplete terms.auto_approve_currency",
      ],
    ],
  ])("%s", (_, given, expected) => {
    expect(faults(given)).toEqual(expected)
  })

  it("terms without a calendar in a shop that has no default", () => {
    expect(faults({}, { has_default_calendar: false })).toEqual(["policy_incomplete terms.calendar_id"])
  })
})

describe("two policies that apply to the same line and are just as specific", () => {
  const category = buildCondition({ attribute: "category", values: ["cat_a"] })
  const over50 = { ...orderValue, values: ["50"] }
  const upTo40 = { ...orderValue, operator: "at_most" as const, values: ["40"] }

  it.each([
    ["both without conditions", [], [], true],
    ["one with a condition and one without", [category], [], false],
    ["two categories, as a product may be in both", [category], [{ ...category, values: ["cat_b"] }], true],
    ["a category and a tag", [category], [buildCondition({ attribute: "tag", values: ["tag_1"] })], true],
    ["two products", [buildCondition()], [buildCondition({ values: ["prod_2"] })], false],
    ["a product in both lists", [buildCondition({ values: ["prod_1", "prod_2"] })], [buildCondition()], true],
    ["orders over 50 and orders up to 40", [over50], [upTo40], false],
    ["orders over 50 and orders up to 60", [over50], [{ ...upTo40, values: ["60"] }], true],
    ["orders over 50 in two currencies", [over50], [{ ...over50, currency_code: "usd" }], false],
    [
      "a list and everything but that list",
      [buildCondition({ attribute: "delivery_state", values: ["shipped"] })],
      [buildCondition({ attribute: "delivery_state", operator: "not_in", values: ["shipped"] })],
      false,
    ],
  ])("%s", (_, mine, theirs, ambiguous) => {
    const published = [buildTerms({ policy_code: "other", conditions: theirs })]
    expect(faults({ conditions: mine }, { published })).toEqual(ambiguous ? ["policy_ambiguous terms.conditions"] : [])
  })

  it("is not the policy's own earlier version", () => {
    expect(faults({ version: 2 }, { published: [buildTerms({ version: 1 })] })).toEqual([])
  })
})

describe("the presets", () => {
  it.each(PRESET_CODES)("%s can be published as it is", (code) => {
    expect(faults(PRESETS[code].policy.terms)).toEqual([])
  })
})
