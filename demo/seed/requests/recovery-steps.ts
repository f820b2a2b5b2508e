import type { FaultShare } from "../../../src/domain/fault/fault-share"
import type { AdminRecovery, RecordFreightBody } from "../../../src/types"
import { actAsStaff } from "./calls"
import type { Step } from "./story"

// Who is at fault, what the ways cost, and what becomes of the claim that the settlement opens.

export const RECOVERIES = "/admin/after-sales/recovery-claims"

type RecoveryVerb = "submit" | "accept" | "deny" | "receive" | "write-off"

/** Staff attribute the fault of every item anew, in per cent. */
export function faultIs(shares: readonly FaultShare[], words: string): Step {
  return async ({ admin, requestId, read }) => {
    const { items } = await read()
    await actAsStaff(admin, requestId, "fault", {
      items: items.map(({ id }) => ({ id, fault_shares: shares })),
      words,
    })
  }
}

/** A way of the goods cost so much, by receipt or invoice. */
export function freightCost(body: RecordFreightBody): Step {
  return ({ admin, requestId }) => actAsStaff(admin, requestId, "freight", body)
}

/** Staff take the claim of the request a step further. */
export function claimed(verb: RecoveryVerb, body: object = {}): Step {
  return async ({ admin, read }) => {
    const [claim] = (await read()).recoveries
    if (!claim) throw new Error("The settlement has opened no claim.")
    await admin.post<{ recovery_claim: AdminRecovery }>(`${RECOVERIES}/${claim.id}/${verb}`, body)
  }
}
