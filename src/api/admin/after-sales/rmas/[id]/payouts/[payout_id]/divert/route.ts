import { divertPayoutWorkflow } from "../../../../../../../../workflows/payout/divert-payout"
import { staffVerb } from "../../../../staff-verb"
import type { DivertPayoutInput } from "../../../../validators"

export const POST = staffVerb<DivertPayoutInput>((req, { id: rma_id, ...verb }) =>
  divertPayoutWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...verb, rma_id, payout_id: req.params.payout_id ?? "" },
  }),
)
