import { resolvePayoutWorkflow } from "../../../../../../../../workflows/payout/resolve-payout"
import { staffVerb } from "../../../../staff-verb"
import type { ResolvePayoutInput } from "../../../../validators"

export const POST = staffVerb<ResolvePayoutInput>((req, { id: rma_id, idempotency, now }) =>
  resolvePayoutWorkflow(req.scope).run({
    input: { ...req.validatedBody, rma_id, payout_id: req.params.payout_id ?? "", idempotency, now },
  }),
)
