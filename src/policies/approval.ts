import { definePolicies } from "@medusajs/framework/utils"

/** Who among staff may be the second pair of eyes, and who says how much staff may grant alone. */
export const approvalPolicies = definePolicies([
  { name: "ReadAfterSalesApproval", resource: "after_sales_approval", operation: "read" },
  { name: "DecideAfterSalesApproval", resource: "after_sales_approval", operation: "decide" },
  { name: "ReadAfterSalesGrantLimit", resource: "after_sales_grant_limit", operation: "read" },
  { name: "WriteAfterSalesGrantLimit", resource: "after_sales_grant_limit", operation: "write" },
])
