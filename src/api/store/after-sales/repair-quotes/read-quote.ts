import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readRepair } from "../../../../modules/after-sales/queries/repair/read-repair"
import type { RepairQuote } from "../../../../types"
import { quoteOfToken, repairPaymentLinkOf, type QuoteName } from "../../../../workflows/repair/quote-link"
import { toRepairQuote } from "../../../bodies/repair"

/**
 * The quote that a token stands for. Whoever holds the link sees the goods and the price, and nothing about a person.
 *
 * @throws NOT_FOUND for a token that was not signed here
 */
export async function readQuote(
  container: MedusaContainer,
  token: string,
): Promise<QuoteName & { readonly quote: RepairQuote }> {
  const name = quoteOfToken(container, token)
  const order = name && (await container.resolve(AFTER_SALES_MODULE).ask(readRepair, name.id))
  const quote = order && name && toRepairQuote(order, name.version, await repairPaymentLinkOf(container, order))
  if (!name || !quote) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such quote.")
  return { ...name, quote }
}
