import { decideApprovalBy, type ApprovalQuestion } from "./decide-approval-by"
import { needsApproval } from "./needs-approval"

const question: ApprovalQuestion = {
  status: "pending",
  amount: "50.00",
  requested_by: "anna",
  answer: "approved",
  decided_by: "bert",
  limit: null,
}

const answer = (given: Partial<ApprovalQuestion>) => {
  const decision = decideApprovalBy({ ...question, ...given })
  return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code)
}

describe("a second pair of eyes", () => {
  it.each<[string, Partial<ApprovalQuestion>, ReturnType<typeof answer>]>([
    ["approves what somebody else asked for", {}, "approved"],
    ["is never the asker's own", { decided_by: "anna" }, ["own_request_not_yours_to_approve"]],
    ["declines, the asker's own too", { decided_by: "anna", answer: "declined" }, "declined"],
    ["approves up to its own limit", { limit: { per_grant: "50", per_30_days: "0" } }, "approved"],
    [
      "approves nothing above its own limit",
      { limit: { per_grant: "49.99", per_30_days: null } },
      ["approval_limit_too_small"],
    ],
    ["decides once", { status: "declined" }, ["approval_already_decided"]],
    [
      "is refused with every reason",
      { status: "approved", decided_by: "anna", limit: { per_grant: "0", per_30_days: null } },
      ["approval_already_decided", "own_request_not_yours_to_approve", "approval_limit_too_small"],
    ],
  ])("%s", (_, given, expected) => {
    expect(answer(given)).toEqual(expected)
  })

  it("sees a settlement above the merchant's amount in its own currency, and no other", () => {
    expect(needsApproval("500.01", "eur", { eur: "500.00" })).toBe(true)
    expect(needsApproval("500.00", "eur", { eur: "500.00" })).toBe(false)
    expect(needsApproval("5000", "jpy", { eur: "500.00" })).toBe(false)
  })
})
