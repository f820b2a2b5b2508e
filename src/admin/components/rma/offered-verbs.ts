import type { AdminRma } from "../../../types"
import type { StaffVerb } from "./dialogs/rma-dialog"

export interface OfferedVerbs {
  /** What the stage waits for. */
  readonly primary: StaffVerb | null
  readonly secondary: readonly StaffVerb[]
  /** Behind the dots: possible, but seldom right. */
  readonly hidden: readonly StaffVerb[]
}

const PRIMARY: readonly StaffVerb[] = ["approve", "settle", "repaired", "inspect", "receive"]
const SECONDARY: readonly StaffVerb[] = ["reject", "request_info", "uphold_refusal", "receive"]
const HIDDEN: readonly StaffVerb[] = ["cancel"]

/**
 * The buttons for a request: what the server says is possible, less what would find nothing to do, such as
 * receiving when every unit has arrived.
 */
export const offeredVerbs = (rma: Pick<AdminRma, "actions" | "items">): OfferedVerbs => {
  const units = rma.items.filter((item) => item.goods_come_back).flatMap((item) => item.units)
  const isMissing = units.some((unit) => unit.received_at === null)
  const isWaiting = units.some((unit) => unit.received_at !== null && unit.inspected_at === null)

  const isPossible = (verb: StaffVerb): boolean => {
    if (verb === "approve") return rma.actions.includes("approve") || rma.actions.includes("approve_without_return")
    if (!rma.actions.includes(verb)) return false
    if (verb === "receive") return isMissing
    if (verb === "inspect") return isWaiting
    return true
  }
  const primary = PRIMARY.find(isPossible) ?? null
  return {
    primary,
    secondary: SECONDARY.filter((verb) => verb !== primary && isPossible(verb)),
    hidden: HIDDEN.filter(isPossible),
  }
}
