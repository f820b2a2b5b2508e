import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "after_sales_recovery"

/** What a role may be allowed about claims against carriers and suppliers. */
export default definePolicies([
  { name: "AfterSalesRecoveryRead", resource: RESOURCE, operation: "read", description: "See recovery claims" },
  {
    name: "AfterSalesRecoveryWrite",
    resource: RESOURCE,
    operation: "write",
    description: "Submit recovery claims and record what became of them",
  },
])
