import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readRepair } from "../../../../../../modules/after-sales/queries/repair/read-repair"
import { finishRepairWorkflow } from "../../../../../../workflows/rma/finish-repair"
import { repairVerb } from "../../repair-verb"
import type { HandBackBody } from "../../validators"

export const POST = repairVerb<HandBackBody>(async (req, input) => {
  const { words, serial } = req.validatedBody
  const { rma_id } = await req.scope.resolve(AFTER_SALES_MODULE).ask(readRepair, input.id)
  const by = { repair_order_id: input.id, serial }
  return finishRepairWorkflow(req.scope).run({
    input: { ...input, id: rma_id, outcome: "repaired", resolution: null, words, by },
  })
})
