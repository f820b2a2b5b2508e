import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"

/** @throws NOT_FOUND also for the payout of another request */
export async function retrieveOwnPayout(
  container: MedusaContainer,
  { rma_id, payout_id }: { readonly rma_id: string; readonly payout_id: string },
) {
  const [payout] = await container.resolve(AFTER_SALES_MODULE).listPayouts({ id: payout_id, rma_id })
  if (!payout) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no payout with id ${payout_id}`)
  return payout
}
