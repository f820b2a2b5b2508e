import { z } from "@medusajs/framework/zod"

import { line } from "../../fields"

const gatewayId = line(500)
const EMAIL = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u

/** A mail, as its bytes: MIME is no text, so it comes in base64. */
export const inboundMailSchema = z.strictObject({ id: gatewayId, raw: z.base64().min(1) })

/** A line that somebody wrote in a chat or on a platform. */
export const inboundChatSchema = z.strictObject({
  id: gatewayId,
  from: z.strictObject({
    handle: line(200).toLowerCase(),
    name: line(200).nullable().default(null),
    email: z.string().trim().toLowerCase().max(320).regex(EMAIL).nullable().default(null),
  }),
  subject: line(200).nullable().default(null),
  text: z.string().max(20_000),
})

export const inboundSchema = z.union([inboundMailSchema, inboundChatSchema])
