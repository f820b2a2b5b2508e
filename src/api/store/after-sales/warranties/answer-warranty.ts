import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readWarranty } from "../../../../modules/after-sales/queries/warranty/read-warranty"
import type { StoreWarranty } from "../../../../types"
import { readToday } from "../../../../workflows/warranty/read-today"
import { toStoreWarranty } from "../../../bodies/warranty"
import type { Caller } from "../caller"

/**
 * One of the caller's own warranties, as it stands now.
 *
 * @throws NOT_FOUND also for somebody else's
 */
export async function answerWarranty(container: MedusaContainer, id: string, caller: Caller): Promise<StoreWarranty> {
  const [warranty, today] = await Promise.all([
    container.resolve(AFTER_SALES_MODULE).ask(readWarranty, { id, viewer: toWarrantyViewer(caller) }),
    readToday(container, new Date()),
  ])
  return toStoreWarranty(warranty, today)
}

export function toWarrantyViewer(caller: Caller) {
  return caller.type === "customer"
    ? ({ customer_id: caller.customer_id } as const)
    : ({ guest_of_order_id: caller.order_id } as const)
}
