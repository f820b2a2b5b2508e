import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "after_sales_parcel"

/** What a role may be allowed about parcels without a request and about what came undeclared. To take in is to promise money. */
export default definePolicies([
  { name: "AfterSalesParcelRead", resource: RESOURCE, operation: "read", description: "See parcels and findings" },
  {
    name: "AfterSalesParcelWrite",
    resource: RESOURCE,
    operation: "write",
    description: "Register and match parcels, send back, keep or dispose of what came undeclared",
  },
  {
    name: "AfterSalesParcelTakeIn",
    resource: RESOURCE,
    operation: "take_in",
    description: "Turn what came undeclared into a request that can be paid",
  },
])
