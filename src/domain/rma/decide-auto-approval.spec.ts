import { NO_PHOTOS } from "../evidence/photo-refusals"
import { buildCondition, buildLine, buildOrder, buildTerms } from "../policy/policy.fixtures"
import type { AfterSalesReason } from "../policy/reason"
import type { PolicyTerms } from "../policy/terms"
import { decideAutoApproval } from "./decide-auto-approval"
import { decideRequest } from "./decide-request"
import { preference, quality, termsAbout } from "./rma.fixtures"

/** Asks for one unit of 80.00 EUR for each reason. */
function approvedBecause(terms: Partial<PolicyTerms>, ...reasons: AfterSalesReason[]) {
  return groundUnder([buildTerms(terms)], reasons)
}

function groundUnder(policies: readonly PolicyTerms[], reasons: readonly AfterSalesReason[]) {
  const lines = reasons.map((_, index) => buildLine({ id: `line_${index}`, product_id: `prod_${index}` }))
  const order = buildOrder({ lines })
  const items = reasons.map(({ code }, index) => {
    return { line_item_id: `line_${index}`, quantity: 1, reason_code: code, note: "It does not heat." }
  })
  const returnTermsOf = termsAbout(order, { policies })
  const decision = decideRequest(items, { order, reasons, claims: new Map(), returnTermsOf, photos: NO_PHOTOS })
  if (!decision.accepted) throw new Error(decision.reasons[0].message)
  return decideAutoApproval(decision.value, order.currency_code)
}

const upTo = (auto_approve_limit: string | null, auto_approve_currency: string | null = "eur") => {
  return { auto_approve: true, auto_approve_limit, auto_approve_currency }
}

describe("whether anybody needs to look before the goods come back", () => {
  it.each<[string, Partial<PolicyTerms>, AfterSalesReason[], string | null]>([
    ["nobody does for a defect, whatever the policy (R14)", {}, [quality], "reason_skips_discretion"],
    ["staff do for a change of mind", {}, [preference], null],
    ["staff do for a defect and a change of mind in one request", {}, [quality, preference], null],
    ["nobody does where the policy approves by itself", upTo(null, null), [preference], "policy_auto_approves"],
    ["nobody does at exactly the policy's limit", upTo("80"), [preference], "policy_auto_approves"],
    ["staff do a cent above the limit", upTo("79.99"), [preference], null],
    ["the limit counts for the whole request", upTo("100"), [preference, preference], null],
    ["the limit counts a defect in the same request too", upTo("100"), [preference, quality], null],
    ["a limit in another currency approves nothing", upTo("1000", "jpy"), [preference], null],
    ["a limit without currency approves nothing", upTo("1000", null), [preference], null],
    ["a limit of zero approves nothing that costs anything", upTo("0"), [preference], null],
  ])("%s", (_, terms, reasons, ground) => {
    expect(approvedBecause(terms, ...reasons)).toBe(ground)
  })

  it("every item needs a ground of its own: the policy's for one, the reason's for another", () => {
    const generous = buildTerms({
      policy_code: "generous",
      ...upTo(null, null),
      conditions: [buildCondition({ values: ["prod_0"] })],
    })
    expect(groundUnder([buildTerms(), generous], [preference, quality])).toBe("policy_auto_approves")
    expect(groundUnder([buildTerms(), generous], [preference, preference])).toBeNull()
  })
})
