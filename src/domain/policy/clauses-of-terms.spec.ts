import { assessTerms } from "./assess-terms"
import { clausesOfTerms, formatClause } from "./clauses-of-terms"
import { BASES } from "../kernel/vocabulary"
import {
  buildCalendar,
  buildCondition,
  buildLine,
  buildOrder,
  buildShipment,
  buildTerms,
  noon,
} from "./policy.fixtures"

const terms = buildTerms({
  version: 3,
  final_sale: true,
  conditions: [
    buildCondition({ attribute: "region", values: ["reg_eu"] }),
    buildCondition({ effect: "excludes", source: "made to measure" }),
    buildCondition({ effect: "excludes", attribute: "tag", values: ["tag_new"], source: "hygiene" }),
  ],
  fees: [{ kind: "restocking", percentage: "10", amount: null, currency_code: null, below: null }],
})

describe("the clauses of terms", () => {
  it("are all that a refusal may cite", () => {
    expect(clausesOfTerms(terms).map(formatClause)).toEqual([
      "standard.v3.windows",
      "standard.v3.window.withdrawal",
      "standard.v3.window.nonconformity",
      "standard.v3.final_sale",
      "standard.v3.exclusion.1",
      "standard.v3.exclusion.2",
      "standard.v3.remedies",
      "standard.v3.fee.restocking",
      "standard.v3.ship_back_days",
    ])
  })

  it.each(BASES)("hold every clause that a refusal on the ground %s cites", (basis) => {
    const subject = { order: buildOrder(), line: buildLine(), shipment: buildShipment() }
    const { clause, reasons } = assessTerms(terms, subject, basis, noon("2030-01-01"), buildCalendar())
    const cited = [clause, ...reasons.flatMap((reason) => reason.clause ?? [])]
    expect(cited.length).toBeGreaterThan(1)
    expect(clausesOfTerms(terms)).toEqual(expect.arrayContaining(cited))
  })
})
