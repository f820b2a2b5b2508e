import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "after_sales_withdrawal"

/** What a role may be allowed about withdrawals. The request that one becomes has operations of its own. */
export default definePolicies([
  { name: "AfterSalesWithdrawalRead", resource: RESOURCE, operation: "read", description: "See withdrawals" },
  {
    name: "AfterSalesWithdrawalDecide",
    resource: RESOURCE,
    operation: "decide",
    description: "Open the request of a withdrawal, dispute it, or close it",
  },
])
