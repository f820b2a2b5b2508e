import { findLifecycleFaults, nextStage, type Lifecycle } from "../kernel/lifecycle"
import {
  WITHDRAWAL_INITIAL_STAGE,
  WITHDRAWAL_LIFECYCLE,
  WITHDRAWAL_STAGES,
  type WithdrawalAction,
  type WithdrawalStage,
} from "./lifecycle"

const lifecycle: Lifecycle<WithdrawalStage, WithdrawalAction> = WITHDRAWAL_LIFECYCLE
const actions = ["submit", "open_request", "dispute", "record_dispatch", "complete"] as const

describe("the lifecycle of a withdrawal", () => {
  it("has no unknown, unreachable or dead-end stage", () => {
    expect(findLifecycleFaults(lifecycle, WITHDRAWAL_INITIAL_STAGE)).toEqual([])
  })

  it.each(WITHDRAWAL_STAGES.flatMap((stage) => actions.map((action) => [stage, action] as const)))(
    "in stage %s answers %s with the table's stage or refuses",
    (stage, action) => {
      expect(nextStage(lifecycle, stage, action).accepted).toBe(lifecycle[stage][action] !== undefined)
    },
  )

  it("leads a statement nowhere but into the books", () => {
    expect(lifecycle.draft).toEqual({ submit: "submitted" })
  })
})
