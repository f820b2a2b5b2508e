import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { cancelVisitsOfWarranties } from "../../modules/after-sales/commands/visit/cancel-visits-of-warranties"
import {
  findOrderOfWarranty,
  findWarrantyOrderOfRequest,
  listEndingWarranties,
} from "../../modules/after-sales/queries/visit/list-ending-warranties"
import { planVisitsOf, plansFor } from "./plan-visits-of"
import { readNewOwner } from "./read-new-owner"

/**
 * Brings the visits that look ahead to the end of an order's warranties in line with these: makes those that are missing,
 * moves those whose warranty ends on another day, calls off those whose warranty is no more. Whatever became of a
 * warranty ends here, and so does the job that looks for lost events. Returns how many visits changed.
 */
export async function planVisitsOfWarranties(container: MedusaContainer, orderId: string, now: Date): Promise<number> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const ending = await afterSales.ask(listEndingWarranties, orderId)
  let changed = 0
  for (const { id, ends_on, new_owner_id } of ending) {
    const new_owner = new_owner_id === null ? null : await readNewOwner(container, new_owner_id)
    const fact = { kind: "warranty", ends_on } as const
    const about = { order_id: orderId, trigger: "warranty_ending", subject: `warranty:${id}`, fact, new_owner } as const
    changed += await planVisitsOf(container, about, now)
  }
  return changed + (await afterSales.run(cancelVisitsOfWarranties, { order_id: orderId, ending, now }))
}

/** The same by one of them. */
export async function planVisitsOfWarranty(container: MedusaContainer, warrantyId: string, now: Date): Promise<number> {
  const orderId = await container.resolve(AFTER_SALES_MODULE).ask(findOrderOfWarranty, warrantyId)
  return orderId === null ? 0 : planVisitsOfWarranties(container, orderId, now)
}

/** The same by one that has begun just now: nothing can have been planned by it before. */
export async function planVisitsOfNewWarranty(
  container: MedusaContainer,
  warrantyId: string,
  now: Date,
): Promise<number> {
  if ((await plansFor(container, "warranty_ending")).length === 0) return 0
  return planVisitsOfWarranty(container, warrantyId, now)
}

/** The same by a request that may have ended or extended some of them. */
export async function planVisitsOfWarrantiesOfRequest(
  container: MedusaContainer,
  rmaId: string,
  now: Date,
): Promise<number> {
  const orderId = await container.resolve(AFTER_SALES_MODULE).ask(findWarrantyOrderOfRequest, rmaId)
  return orderId === null ? 0 : planVisitsOfWarranties(container, orderId, now)
}
