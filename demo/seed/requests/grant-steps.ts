import type { GiveGrantBody } from "../../../src/types"
import { actAsStaff, STAFF_REQUESTS } from "./calls"
import type { Step } from "./story"

// Money on top of the price, and what somebody else has to look at before it leaves.

export const APPROVALS = "/admin/after-sales/approvals"

/** Staff give money on top of the price; above their limit it waits for somebody else. */
export function grants(kind: GiveGrantBody["kind"], amount: string, words: string): Step {
  return ({ admin, requestId }) => actAsStaff(admin, requestId, "grants", { kind, amount, words })
}

/** A colleague answers what waits for somebody else. */
export function colleagueAnswers(verb: "approve" | "decline", words: string): Step {
  return async ({ colleague, read }) => {
    const [approval] = (await read()).pending_approvals
    if (!approval) throw new Error("Nothing waits for approval.")
    await (await colleague()).post(`${APPROVALS}/${approval.id}/${verb}`, { words })
  }
}

/** What was granted is taken back. */
export function grantIsWithdrawn(words: string): Step {
  return async ({ admin, requestId, read }) => {
    const [grant] = (await read()).grants
    if (!grant) throw new Error("Nothing was granted.")
    await admin.post(`${STAFF_REQUESTS}/${requestId}/grants/${grant.id}/withdraw`, { words })
  }
}

/** A colleague asks for it to be paid; above the merchant's amount that is not for him alone. */
export const colleagueSettles: Step = async ({ colleague, requestId }) =>
  actAsStaff(await colleague(), requestId, "settle")
