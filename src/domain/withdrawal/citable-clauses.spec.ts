import { buildLine, buildOrder, buildTerms } from "../policy/policy.fixtures"
import { termsAbout } from "../rma/rma.fixtures"
import { citableClauses } from "./citable-clauses"

const standard = buildTerms()
const elsewhere = buildTerms({ policy_code: "elsewhere", retired_at: 1 })
const policies = [standard, elsewhere]
const order = buildOrder()

const cite = (on: string, placed = order) =>
  citableClauses(placed, ["line_1"], policies, termsAbout(placed, { policies, on })).map(
    ({ policy_code, clause }) => `${policy_code}.${clause}`,
  )

describe("the clauses that a dispute may cite", () => {
  it.each(["2026-11-10", "2026-12-24"])("are those of the terms that govern the lines, on %s", (on) => {
    expect(cite(on)).toContain("standard.window.withdrawal")
    expect(cite(on).some((clause) => clause.startsWith("elsewhere"))).toBe(false)
  })

  it("are none for goods that were never sent: no period has begun that could be over", () => {
    expect(cite("2026-12-24", buildOrder({ lines: [buildLine({ shipments: [] })] }))).toEqual([])
  })
})
