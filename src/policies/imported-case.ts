import { definePolicies } from "@medusajs/framework/utils"

/** What a role may be allowed about the history of another system. Nobody writes it over HTTP. */
export default definePolicies([
  {
    name: "AfterSalesImportedCaseRead",
    resource: "after_sales_imported_case",
    operation: "read",
    description: "See the history that was imported from another system",
  },
])
