import { definePolicies } from "@medusajs/framework/utils"

/** Who among staff may look at the shop's promises, write them and put them in force, and see how they are kept. */
export default definePolicies([
  { name: "ReadAfterSalesSlaPolicy", resource: "after_sales_sla_policy", operation: "read" },
  { name: "WriteAfterSalesSlaPolicy", resource: "after_sales_sla_policy", operation: "write" },
  { name: "PublishAfterSalesSlaPolicy", resource: "after_sales_sla_policy", operation: "publish" },
  { name: "ReadAfterSalesSlaClock", resource: "after_sales_sla_clock", operation: "read" },
])
