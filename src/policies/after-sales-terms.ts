import { definePolicies } from "@medusajs/framework/utils"

/** Who among staff may look at the merchant's terms, write them, and put them in force. */
export const afterSalesTermsPolicies = definePolicies([
  { name: "ReadAfterSalesPolicy", resource: "after_sales_policy", operation: "read" },
  { name: "WriteAfterSalesPolicy", resource: "after_sales_policy", operation: "write" },
  { name: "PublishAfterSalesPolicy", resource: "after_sales_policy", operation: "publish" },
  { name: "ReadAfterSalesReason", resource: "after_sales_reason", operation: "read" },
  { name: "WriteAfterSalesReason", resource: "after_sales_reason", operation: "write" },
  { name: "ReadBusinessCalendar", resource: "business_calendar", operation: "read" },
  { name: "WriteBusinessCalendar", resource: "business_calendar", operation: "write" },
  { name: "ReadAfterSalesSetup", resource: "after_sales_setup", operation: "read" },
  { name: "WriteAfterSalesSetup", resource: "after_sales_setup", operation: "write" },
])
