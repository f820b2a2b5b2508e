import { definePolicies } from "@medusajs/framework/utils"

/** Who among staff keeps the texts, and who may fill them in: that shows the name and the order of a case. */
export const answerPolicies = definePolicies([
  { name: "ReadAfterSalesAnswer", resource: "after_sales_answer", operation: "read" },
  { name: "WriteAfterSalesAnswer", resource: "after_sales_answer", operation: "write" },
  { name: "PublishAfterSalesAnswer", resource: "after_sales_answer", operation: "publish" },
  { name: "FillAfterSalesAnswer", resource: "after_sales_answer", operation: "fill" },
])
