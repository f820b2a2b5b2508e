import { RMA_STAGES } from "../rma/lifecycle"
import { decideGrant, type GrantQuestion } from "./decide-grant"

const question: GrantQuestion = {
  kind: "goodwill",
  amount: "10.00",
  stage: "inspected",
  fault_parties: ["customer"],
  limit: null,
  granted: "0",
}

const answer = (given: Partial<GrantQuestion>) => {
  const decision = decideGrant({ ...question, ...given })
  return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code)
}
const limit = (per_grant: string, per_30_days: string | null = null) => ({ limit: { per_grant, per_30_days } })

describe("a grant", () => {
  it.each<[string, Partial<GrantQuestion>, ReturnType<typeof answer>]>([
    ["is given where the merchant set no limit", {}, "granted"],
    ["is given up to the limit", limit("10"), "granted"],
    ["waits above it", limit("9.99"), "waiting"],
    ["is given up to what is left of 30 days", { ...limit("10", "25"), granted: "15" }, "granted"],
    ["waits when 30 days are used up", { ...limit("10", "25"), granted: "15.01" }, "waiting"],
    ["is refused when it is nothing", { amount: "0.00" }, ["amount_not_positive"]],
    [
      "is refused as compensation where nobody else is at fault",
      { kind: "compensation" },
      ["compensation_needs_fault"],
    ],
    [
      "is given as compensation for the merchant's fault (R14, R15)",
      { kind: "compensation", fault_parties: ["customer", "merchant"] },
      "granted",
    ],
    [
      "is refused with every reason",
      { kind: "compensation", amount: "-1", stage: "settled" },
      ["action_not_allowed_in_stage", "amount_not_positive", "compensation_needs_fault"],
    ],
  ])("%s", (_, given, expected) => {
    expect(answer(given)).toEqual(expected)
  })

  it("is possible until the request is settled, and not once it has ended", () => {
    const possible = RMA_STAGES.filter((stage) => answer({ stage }) === "granted")
    expect(possible).toEqual(["requested", "awaiting_information", "approved", "received", "inspected", "appealed"])
  })
})
