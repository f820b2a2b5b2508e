import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { SimulatedSettlement } from "../../../../../types"
import { simulateSettlement } from "../../../../../workflows/settlement/simulate-settlement"
import { toSimulatedSettlement } from "../../../../bodies/simulated-settlement-body"
import { withReasons } from "../../../../with-reasons"
import type { SimulateSettlementRequest } from "./validators"

export const POST = withReasons(
  async (
    req: AuthenticatedMedusaRequest<SimulateSettlementRequest>,
    res: MedusaResponse<{ simulation: SimulatedSettlement }>,
  ) => {
    const { at = Date.now(), order_id = "", facts, payments, paid_with_credit, ...asked } = req.validatedBody
    const order = facts ? { facts, payments, paid_with_credit } : { order_id }
    const foreseen = await simulateSettlement(req.scope, { ...asked, order, now: new Date(at) })
    res.json({ simulation: toSimulatedSettlement(foreseen) })
  },
)
