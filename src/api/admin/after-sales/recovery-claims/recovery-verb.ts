import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readRecovery } from "../../../../modules/after-sales/queries/recovery/read-recovery"
import { stepRecoveryWorkflow, type StepRecoveryInput } from "../../../../workflows/recovery/step-recovery"
import { toAdminRecovery } from "../../../bodies/admin-recovery"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"

type Said = Pick<StepRecoveryInput, "step"> & Partial<Pick<StepRecoveryInput, "reference" | "words">>

/** A route by which staff take a claim a step further; it answers with the claim as it then stands. */
export function recoveryVerb<Body>(read: (body: Body) => Said) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const { id = "" } = req.params
    const actor = { type: "staff", id: req.auth_context.actor_id } as const
    const { step, reference = null, words = null } = read(req.validatedBody)
    const idempotency = readIdempotencyKey(req, actor)
    await stepRecoveryWorkflow(req.scope).run({
      input: { id, step, reference, words, actor, idempotency, now: now.toISOString() },
    })
    const claim = await req.scope.resolve(AFTER_SALES_MODULE).ask(readRecovery, id)
    res.json({ recovery_claim: toAdminRecovery(claim, new Date()) })
  })
}
