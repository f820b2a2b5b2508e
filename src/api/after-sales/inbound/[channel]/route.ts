import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import type { InboundChannel } from "../../../../domain/inbound/outcome"
import { receiveInboundWorkflow } from "../../../../workflows/inbound/receive-inbound"
import { withReasons } from "../../../with-reasons"
import type { inboundSchema } from "../validators"

/** A gateway delivers what came in. It may deliver again until it has heard a 2xx: the same `id` is heard once. */
export const POST = withReasons(async (req: MedusaRequest<z.output<typeof inboundSchema>>, res: MedusaResponse) => {
  const { id: gateway_id, ...delivered } = req.validatedBody
  const { result } = await receiveInboundWorkflow(req.scope).run({
    // `verifyDelivery` lets no other channel through.
    input: { channel: req.params.channel as InboundChannel, gateway_id, delivered, now: new Date().toISOString() },
  })
  const { id, outcome, ticket_id } = result
  res.status(result.repeated ? 200 : 202).json({ inbound: { id, outcome, ticket_id } })
})
