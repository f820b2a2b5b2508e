import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readFinding } from "../../../../modules/after-sales/queries/receiving/list-findings"
import { stepFindingWorkflow, type StepFindingInput } from "../../../../workflows/receiving/step-finding"
import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { toAdminFinding } from "../../../bodies/admin-finding"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { FindingWordsInput } from "./validators"

/** A route by which staff do something about a finding; it answers with the finding as it then stands. */
export function findingVerb<Body>(act: (req: AuthenticatedMedusaRequest<Body>, input: VerbInput) => Promise<unknown>) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const { id = "" } = req.params
    const actor = staffOf(req)
    await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now: now.toISOString() })
    const finding = await req.scope.resolve(AFTER_SALES_MODULE).ask(readFinding, id)
    res.json({ finding: toAdminFinding(finding, new Date()) })
  })
}

/** The decisions that need nothing but words. */
export function wordsVerb(action: StepFindingInput["action"]) {
  return findingVerb<FindingWordsInput>((req, verb) => {
    const { words, quantity = null } = req.validatedBody
    return stepFindingWorkflow(req.scope).run({ input: { ...verb, action, words, quantity } })
  })
}
