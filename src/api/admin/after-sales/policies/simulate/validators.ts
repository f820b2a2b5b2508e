import { z } from "@medusajs/framework/zod"

import { codeField, idField, instantField } from "../../../../fields"
import { MOST_LINES, orderFactsOf, orderLine } from "../../simulated-order"

/** `POST …/policies/simulate`: a real order or facts made up, what is asked back and why, and the moment (now when left out). */
export const simulateSchema = z
  .strictObject({
    order_id: idField.optional(),
    facts: orderFactsOf(orderLine).optional(),
    items: z
      .array(z.strictObject({ line_item_id: idField, reason_code: codeField }))
      .min(1)
      .max(MOST_LINES),
    at: instantField.optional(),
  })
  .refine(({ order_id, facts }) => (order_id === undefined) !== (facts === undefined), {
    path: ["order_id"],
    message: "Give either order_id or facts",
  })
export type SimulateRequest = z.output<typeof simulateSchema>
