import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../../modules/after-sales"
import { isSigned } from "../../../modules/after-sales/is-signed"
import { parseInput } from "../../validate-body"
import { inboundChatSchema, inboundMailSchema, inboundSchema } from "./validators"

const SCHEMAS: Readonly<Record<string, typeof inboundMailSchema | typeof inboundChatSchema>> = {
  email: inboundMailSchema,
  chat: inboundChatSchema,
  social: inboundChatSchema,
}

/** Lets in what a gateway signed, and reads it. Without a secret there is no such route; everything unsigned is a 401. */
async function verify(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { inbound_secret } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
  const schema = Object.hasOwn(SCHEMAS, req.params.channel ?? "") ? SCHEMAS[req.params.channel ?? ""] : undefined
  if (inbound_secret === null || !schema) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such channel")
  const body = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  if (!isSigned({ header: req.get("x-after-sales-signature"), body }, inbound_secret, new Date())) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "The delivery is not signed, or too old")
  }
  req.validatedBody = await parseInput<unknown>(schema, req.body)
  next()
}

export const verifyDelivery = Object.assign(verify, { bodySchema: inboundSchema })
