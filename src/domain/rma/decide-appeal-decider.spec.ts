import { decideAppealDecider, type AppealDecider } from "./decide-appeal-decider"
import type { RmaStage } from "./lifecycle"

const decided = (stage: RmaStage, by: string | null, actor: string | null, rule: AppealDecider = "somebody_else") => {
  const decision = decideAppealDecider({ stage, decided_by: by }, actor, rule)
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code)
}

describe("an appeal", () => {
  it("is decided by somebody else than who refused", () => {
    expect(decided("appealed", "user_1", "user_1")).toEqual(["appeal_not_yours_to_decide"])
    expect(decided("appealed", "user_1", "user_2")).toEqual([])
  })

  it("is decided by anyone where the shop says so, or where nobody in particular refused", () => {
    expect(decided("appealed", "user_1", "user_1", "anyone")).toEqual([])
    expect(decided("appealed", null, null)).toEqual([])
  })

  it("is the only thing this is about", () => {
    expect(decided("requested", "user_1", "user_1")).toEqual([])
  })
})
