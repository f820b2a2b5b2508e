import { definePolicies } from "@medusajs/framework/utils"

/** Who among staff may look at the workshop's board, and work on it. Giving a repair up, or letting the customer off, decides what he gets. */
export default definePolicies([
  { name: "ReadAfterSalesRepair", resource: "after_sales_repair", operation: "read" },
  { name: "WriteAfterSalesRepair", resource: "after_sales_repair", operation: "write" },
  { name: "DecideAfterSalesRepair", resource: "after_sales_repair", operation: "decide" },
])
