import type { MedusaContainer } from "@medusajs/framework/types"

import type { RequestedItem } from "../../domain/rma/decide-request"
import { foreseeSettlement, type ForeseenSettlement } from "../../domain/settlement/foresee-settlement"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import type { OrderOwner } from "../order/read-order-facts"
import { readForeseeFacts } from "../settlement/read-foresee-facts"

/**
 * The money a request would bring, before it is made: the same decision that opens it and the same arithmetic that
 * settles it. Refuses what opening would refuse, but asks for no pictures: whoever sees what he gets may still take one.
 */
export async function previewRma(
  container: MedusaContainer,
  input: {
    readonly order_id: string
    readonly owner: OrderOwner
    readonly items: readonly RequestedItem[]
    readonly now: Date
  },
): Promise<ForeseenSettlement> {
  const facts = await readForeseeFacts(container, input)
  return acceptedOrThrow(foreseeSettlement({ ...facts, items: input.items, freight_legs: [], grants: [] }))
}
