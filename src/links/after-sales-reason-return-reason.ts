import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"

import AfterSalesModule from "../modules/after-sales"

/** A reason's label and translations stand on core's return reason. Read-only: the id is a column of ours. */
export default defineLink(
  { linkable: AfterSalesModule.linkable.afterSalesReason, field: "return_reason_id" },
  OrderModule.linkable.returnReason,
  { readOnly: true },
)
