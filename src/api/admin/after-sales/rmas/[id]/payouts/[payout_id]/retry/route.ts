import { retryPayoutWorkflow } from "../../../../../../../../workflows/payout/resolve-payout"
import { staffVerb } from "../../../../staff-verb"

export const POST = staffVerb((req, { id: rma_id, ...verb }) =>
  retryPayoutWorkflow(req.scope).run({ input: { ...verb, rma_id, payout_id: req.params.payout_id ?? "" } }),
)
