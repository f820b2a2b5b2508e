import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { decideHolderRequest } from "../../domain/warranty/decide-holder-request"
import type { HolderRemedy } from "../../domain/warranty/holder-remedies"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listActiveReasons } from "../../modules/after-sales/queries/reason/list-active-reasons"
import { readWarranty, type WarrantyViewer } from "../../modules/after-sales/queries/warranty/read-warranty"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import type { OpenRmaInput } from "../rma/open-rma"

export interface HolderRequest {
  readonly warranty_id: string
  readonly viewer: WarrantyViewer
  readonly note: string
  readonly resolution: HolderRemedy
  readonly deliver_to: string
}

/**
 * The request that whoever was handed a warranty makes by it: about its one unit, on its ground, and of the order that
 * the unit came with he learns nothing.
 *
 * @throws NOT_FOUND also for somebody else's warranty
 */
export async function toHolderRequest(
  container: MedusaContainer,
  { warranty_id, viewer, note, resolution, deliver_to }: HolderRequest,
): Promise<Pick<OpenRmaInput, "order_id" | "owner" | "items" | "holder">> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [warranty, reasons] = await Promise.all([
    afterSales.ask(readWarranty, { id: warranty_id, viewer }),
    afterSales.ask(listActiveReasons, undefined),
  ])
  const { order_id, line_item_id } = acceptedOrThrow(decideHolderRequest(warranty))
  const { customer_id } = warranty
  const reason_code = reasons.find(({ basis }) => basis === "warranty")?.code ?? "warranty"
  return {
    ...{ order_id, owner: "anyone" },
    items: [{ line_item_id, quantity: 1, reason_code, note, resolution }],
    holder: { warranty_id, customer_id, email: await readEmail(container, customer_id), deliver_to },
  }
}

/** Whoever has an account is known by it: the warranty names no address. */
async function readEmail(container: MedusaContainer, id: string | null): Promise<string | null> {
  if (id === null) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "customer", fields: ["email"], filters: { id } })
  return data[0]?.email ?? null
}
