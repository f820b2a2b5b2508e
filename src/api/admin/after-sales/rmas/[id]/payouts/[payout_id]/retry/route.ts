import { retryPayoutWorkflow } from "../../../../../../../../workflows/payout/resolve-payout"
import { staffVerb } from "../../../../staff-verb"

export const POST = staffVerb((req, { id: rma_id, actor, now }) =>
  retryPayoutWorkflow(req.scope).run({ input: { rma_id, payout_id: req.params.payout_id ?? "", actor, now } }),
)
