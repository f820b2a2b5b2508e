import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "after_sales_commitment"

/** What a role may be allowed about promises to customers. */
export default definePolicies([
  { name: "AfterSalesCommitmentRead", resource: RESOURCE, operation: "read", description: "See promises" },
  {
    name: "AfterSalesCommitmentWrite",
    resource: RESOURCE,
    operation: "write",
    description: "Promise something to a customer, and say what became of it",
  },
])
