import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readWithdrawal } from "../../../../modules/after-sales/queries/withdrawal/read-withdrawal"
import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { readWithdrawalView } from "../../../../workflows/withdrawal/read-withdrawal-view"
import { toAdminWithdrawal } from "../../../bodies/withdrawal"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"

/** A route by which staff do something to a withdrawal; it answers with the withdrawal as it then stands. */
export function staffVerb<Body>(act: (req: AuthenticatedMedusaRequest<Body>, input: VerbInput) => Promise<unknown>) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const { id = "" } = req.params
    const actor = { type: "staff", id: req.auth_context.actor_id } as const
    await req.scope.resolve(AFTER_SALES_MODULE).ask(readWithdrawal, { id, viewer: "staff" })
    await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now: now.toISOString() })
    res.json({ withdrawal: toAdminWithdrawal(await readWithdrawalView(req.scope, id), new Date()) })
  })
}
