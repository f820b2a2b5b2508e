import { settleRmaWorkflow } from "../../../../../../workflows/rma/settle-rma"
import { staffVerb } from "../../staff-verb"

export const POST = staffVerb((req, verb) => settleRmaWorkflow(req.scope).run({ input: verb }))
