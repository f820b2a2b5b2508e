import { z } from "@medusajs/framework/zod"

/** Letters and digits of any script, with what shops put between them. No control characters, no halves of characters. */
const ORDER_NUMBER = /^#?[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u
/** No more than the shape: the address is compared with the order's and never written to as it was typed. */
const EMAIL = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u

/** `POST /store/after-sales/access-links` */
export const requestAccessLinkSchema = z.strictObject({
  order_number: z
    .union([z.int().positive().transform(String), z.string()])
    .pipe(z.string().trim().max(64).regex(ORDER_NUMBER, "must be an order number such as 1042 or #1042")),
  email: z.string().trim().max(320).regex(EMAIL, "must be an e-mail address"),
})
export type RequestAccessLinkBody = z.output<typeof requestAccessLinkSchema>

/** `POST /store/after-sales/access-links/redeem` */
export const redeemAccessLinkSchema = z.strictObject({ token: z.string().min(1).max(512) })
export type RedeemAccessLinkBody = z.output<typeof redeemAccessLinkSchema>
