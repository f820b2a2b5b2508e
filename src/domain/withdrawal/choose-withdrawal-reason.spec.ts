import { buildReason, goodwill, preference, quality } from "../rma/rma.fixtures"
import { chooseWithdrawalReason } from "./choose-withdrawal-reason"

const size = buildReason({ code: "size", reason_class: "size_or_specification" })
const asking = buildReason({ code: "asking", evidence: ["description"] })

describe("the reason of a withdrawal, which has none", () => {
  it.each([
    ["a change of mind before others", [quality, size, preference], "preference"],
    ["another one on the same ground", [quality, goodwill, size], "size"],
    ["none that asks for a description", [asking, size], "size"],
    ["nothing when the ground is switched off", [quality, goodwill], undefined],
  ])("is %s", (_, reasons, code) => {
    expect(chooseWithdrawalReason(reasons)?.code).toBe(code)
  })
})
