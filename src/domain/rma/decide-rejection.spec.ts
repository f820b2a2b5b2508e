import { clausesOfTerms, formatClause } from "../policy/clauses-of-terms"
import { buildTerms } from "../policy/policy.fixtures"
import { decideRejection } from "./decide-rejection"

const citable = clausesOfTerms(buildTerms()).map(formatClause)

describe("a refusal (R20)", () => {
  it("stands on a clause of the terms and on words", () => {
    expect(decideRejection("standard.v1.window.withdrawal", "  The window closed on 16 November. ", citable)).toEqual({
      accepted: true,
      value: { clause: "standard.v1.window.withdrawal", words: "The window closed on 16 November." },
    })
  })

  it.each([
    ["without a clause", "", "Sorry.", ["clause_required"]],
    ["with a clause of other terms", "outlet.v1.final_sale", "Sorry.", ["clause_required"]],
    ["with a clause of an earlier version", "standard.v0.window.withdrawal", "Sorry.", ["clause_required"]],
    ["without words", "standard.v1.window.withdrawal", " \n", ["words_required"]],
    ["because the money is already here", "", "", ["clause_required", "words_required"]],
  ])("does not stand %s", (_, clause, words, codes) => {
    const decision = decideRejection(clause, words, citable)
    expect(decision.accepted ? [] : decision.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it("names the clauses that could be cited", () => {
    const decision = decideRejection("anything", "Sorry.", citable)
    expect(decision).toMatchObject({ reasons: [{ field: "clause", facts: { clauses: citable.join(",") } }] })
  })
})
