import { definePolicies } from "@medusajs/framework/utils"

/** Who among staff may write the shop's warranty plans, and look after the warranties that they bring. */
export default definePolicies([
  { name: "ReadAfterSalesWarrantyPlan", resource: "after_sales_warranty_plan", operation: "read" },
  { name: "WriteAfterSalesWarrantyPlan", resource: "after_sales_warranty_plan", operation: "write" },
  { name: "PublishAfterSalesWarrantyPlan", resource: "after_sales_warranty_plan", operation: "publish" },
  { name: "ReadAfterSalesWarranty", resource: "after_sales_warranty", operation: "read" },
  { name: "WriteAfterSalesWarranty", resource: "after_sales_warranty", operation: "write" },
  { name: "DecideAfterSalesWarranty", resource: "after_sales_warranty", operation: "decide" },
])
