import { RMA_STAGES } from "../rma/lifecycle"
import { decideGrantWithdrawal } from "./decide-grant-withdrawal"
import { GRANTABLE } from "./grantable"

const codesOf = (decision: ReturnType<typeof decideGrantWithdrawal>) =>
  decision.accepted ? [] : decision.reasons.map(({ code }) => code)

describe("what was granted", () => {
  it.each([
    ["granted", []],
    ["waiting", []],
    ["declined", ["grant_not_in_force"]],
    ["withdrawn", ["grant_not_in_force"]],
  ] as const)("can be taken back while it is in force: %s", (status, expected) => {
    expect(codesOf(decideGrantWithdrawal({ status, stage: "inspected" }))).toEqual(expected)
  })

  it("stays when the money is fixed, and once the request has ended", () => {
    const stays = RMA_STAGES.filter((stage) => !decideGrantWithdrawal({ status: "granted", stage }).accepted)
    expect(stays).toEqual(RMA_STAGES.filter((stage) => !GRANTABLE.includes(stage)))
    expect(stays).toEqual(expect.arrayContaining(["settling", "settled", "closed", "canceled"]))
  })
})
