import { decideReturnability, type ReturnabilityQuestion } from "./decide-returnability"
import { explainReturnability } from "./explain-returnability"
import {
  buildCalendar,
  buildCondition,
  buildLine,
  buildOrder,
  buildShipment,
  buildTerms,
  buildWindow,
  noon,
} from "./policy.fixtures"

const question: ReturnabilityQuestion = {
  policies: [
    buildTerms({ version: 1, retired_at: noon("2026-11-01"), move_end_to_working_day: true }),
    buildTerms({ version: 2, published_at: noon("2026-11-01"), windows: [buildWindow({ days: 30 })] }),
    buildTerms({ policy_code: "shoes", conditions: [buildCondition({ values: ["prod_9"] })] }),
  ],
  order: buildOrder(),
  line: buildLine(),
  shipment: buildShipment(),
  basis: "withdrawal",
  now: noon("2026-11-20"),
  calendarOf: () => buildCalendar(["2026-11-16"]),
}

describe("the explanation", () => {
  it("tells which policies were weighed, how the days were counted and which terms govern", () => {
    expect(explainReturnability(question).steps).toEqual([
      { kind: "policy_does_not_apply", policy_code: "shoes", version: 1, attribute: "product" },
      { kind: "terms_at_order", policy_code: "standard", version: 1, were_in_force: true },
      { kind: "delivery_day", on: "2026-11-02", known_by: "delivery", presumed_days: 0 },
      { kind: "days_counted", days: 14, until_on: "2026-11-16" },
      { kind: "moved_to_working_day", from_on: "2026-11-16", until_on: "2026-11-17" },
      { kind: "window_closed", ends_on: "2026-11-17", ends_at: "2026-11-18T00:00:00.000Z" },
      { kind: "refused", code: "window_closed", clause: "window.withdrawal" },
      { kind: "terms_today", policy_code: "standard", version: 2 },
      { kind: "delivery_day", on: "2026-11-02", known_by: "delivery", presumed_days: 0 },
      { kind: "days_counted", days: 30, until_on: "2026-12-02" },
      { kind: "window_open", ends_on: "2026-12-02", ends_at: "2026-12-03T00:00:00.000Z" },
      { kind: "governing_terms", policy_code: "standard", version: 2, because: "better_for_customer" },
    ])
  })

  it("comes to the very decision that it explains", () => {
    expect(explainReturnability(question).decision).toEqual(decideReturnability(question))
  })

  it("says so when no policy applies", () => {
    expect(explainReturnability({ ...question, policies: [] }).steps).toEqual([{ kind: "no_policy_applies" }])
  })
})
