import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "after_sales_customer"

/** What a role may be allowed about everything that is known of one customer. */
export default definePolicies([
  {
    name: "AfterSalesCustomerRead",
    resource: RESOURCE,
    operation: "read",
    description: "See the archive of a customer",
  },
  {
    name: "AfterSalesCustomerExport",
    resource: RESOURCE,
    operation: "export",
    description: "Take out everything that is known of a customer",
  },
  {
    name: "AfterSalesCustomerErase",
    resource: RESOURCE,
    operation: "erase",
    description: "Erase what is known of a customer, for good",
  },
])
