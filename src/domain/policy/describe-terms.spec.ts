import { describeTerms } from "./describe-terms"
import { buildCondition, buildTerms, buildWindow } from "./policy.fixtures"
import { EU_PRESET } from "./presets/eu"
import { listPresetValues } from "./presets"

describe("terms in plain words", () => {
  it("say until when, what is excluded and what it costs, and nothing of the merchant's own limits", () => {
    const terms = buildTerms({
      windows: [buildWindow({ counted_from: "last_parcel" })],
      conditions: [buildCondition({ effect: "excludes", source: "made to measure" })],
      fees: [{ kind: "return_freight", percentage: null, amount: "4.90", currency_code: "eur", below: null }],
      auto_approve: true,
      auto_approve_limit: "33.33",
      auto_approve_currency: "eur",
    })
    expect(describeTerms(terms)).toEqual([
      "Goods may be returned without giving a reason within 14 days of delivery of the order's last parcel.",
      "Excluded: made to measure.",
      "Return freight of 4.90 EUR is kept back unless we, the carrier or the supplier are at fault.",
      "Goods are to be sent within 14 days of approval.",
    ])
  })
})

describe("the values of a preset", () => {
  it("each name their source", () => {
    const values = listPresetValues(EU_PRESET)
    expect(values[0]).toMatchObject({ term: "window.withdrawal", source: "Directive 2011/83/EU art. 9 (1), (2) (b)" })
    expect(values.filter(({ source }) => source === "")).toEqual([])
  })
})
