import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listWarrantyEvents, readWarranty } from "../../../../modules/after-sales/queries/warranty/read-warranty"
import type { AdminWarranty } from "../../../../types"
import { readToday } from "../../../../workflows/warranty/read-today"
import { toAdminWarranty } from "../../../bodies/warranty"

/** One warranty with its history, as every route about it answers. */
export async function answerWarranty(container: MedusaContainer, id: string): Promise<AdminWarranty> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [warranty, events, today] = await Promise.all([
    afterSales.ask(readWarranty, { id, viewer: "anyone" }),
    afterSales.ask(listWarrantyEvents, id),
    readToday(container, new Date()),
  ])
  return toAdminWarranty(warranty, events, today)
}
