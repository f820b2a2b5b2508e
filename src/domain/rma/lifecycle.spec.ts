import { allowedActions, findLifecycleFaults, isFinal, nextStage, type Lifecycle } from "../kernel/lifecycle"
import { RMA_INITIAL_STAGE, RMA_LIFECYCLE, RMA_STAGES, holdsUnits, type RmaAction, type RmaStage } from "./lifecycle"
import { CHARGE_LIFECYCLE, CHARGE_STATUSES, type ChargeAction, type ChargeStatus } from "../settlement/charge-lifecycle"
import { PAYOUT_LIFECYCLE, PAYOUT_STATUSES, type PayoutAction, type PayoutStatus } from "../settlement/payout-lifecycle"

const rma: Lifecycle<RmaStage, RmaAction> = RMA_LIFECYCLE
const payout: Lifecycle<PayoutStatus, PayoutAction> = PAYOUT_LIFECYCLE
const rmaActions = [...new Set(RMA_STAGES.flatMap((stage) => allowedActions(rma, stage)))]
const payoutActions = [...new Set(PAYOUT_STATUSES.flatMap((status) => allowedActions(payout, status)))]

describe("the lifecycle of a request", () => {
  it("has no unknown, unreachable or dead-end stage", () => {
    expect(findLifecycleFaults(rma, RMA_INITIAL_STAGE)).toEqual([])
  })

  it.each(RMA_STAGES.flatMap((stage) => rmaActions.map((action) => [stage, action] as const)))(
    "in stage %s answers %s with the table's stage or names what is allowed",
    (stage, action) => {
      const decision = nextStage(rma, stage, action)
      const target = rma[stage][action]
      if (target) expect(decision).toEqual({ accepted: true, value: target })
      else expect(decision).toMatchObject({ accepted: false, reasons: [{ code: "action_not_allowed_in_stage" }] })
    },
  )

  it("pays only what was inspected", () => {
    expect(RMA_STAGES.filter((stage) => rma[stage].settle)).toEqual(["inspected"])
  })

  it("lets go of the units of every request that ended without a remedy", () => {
    expect(RMA_STAGES.filter((stage) => isFinal(rma, stage) && holdsUnits(stage))).toEqual(["closed"])
  })
})

describe("the lifecycle of a payout", () => {
  it("has no unknown, unreachable or dead-end status", () => {
    expect(findLifecycleFaults(payout, "planned")).toEqual([])
  })

  it.each(PAYOUT_STATUSES.flatMap((status) => payoutActions.map((action) => [status, action] as const)))(
    "in status %s answers %s with the table's status or refuses",
    (status, action) => {
      expect(nextStage(payout, status, action).accepted).toBe(payout[status][action] !== undefined)
    },
  )

  it("never executes again a payout whose fate is unknown", () => {
    expect(allowedActions(payout, "uncertain")).toEqual(["confirm_paid", "confirm_not_paid"])
    expect(isFinal(payout, "paid")).toBe(true)
  })

  it("lets money leave by another way only where it is known not to have left", () => {
    const diverted = PAYOUT_STATUSES.filter((status) => allowedActions(payout, status).includes("pay_by_hand"))
    expect(diverted).toEqual(["failed", "stranded"])
  })
})

describe("the lifecycle of a charge", () => {
  it("has no unknown, unreachable or dead-end status", () => {
    expect(findLifecycleFaults(CHARGE_LIFECYCLE, "open")).toEqual([])
  })

  it("ends once: what is waived, expired or cancelled stays so, and what is paid is only ever called off", () => {
    const charge: Lifecycle<ChargeStatus, ChargeAction> = CHARGE_LIFECYCLE
    expect(CHARGE_STATUSES.filter((status) => isFinal(charge, status))).toEqual([...["waived", "expired", "canceled"]])
    expect(allowedActions(charge, "paid")).toEqual(["cancel"])
  })
})
