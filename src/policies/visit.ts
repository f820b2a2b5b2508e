import { definePolicies } from "@medusajs/framework/utils"

const VISIT = "after_sales_visit"
const PLAN = "after_sales_follow_up_plan"

/** What a role may be allowed about visits and the plans that make them. */
export default definePolicies([
  { name: "AfterSalesVisitRead", resource: VISIT, operation: "read", description: "See visits" },
  {
    name: "AfterSalesVisitWrite",
    resource: VISIT,
    operation: "write",
    description: "Plan, move, give away, call off and record visits",
  },
  { name: "AfterSalesFollowUpPlanRead", resource: PLAN, operation: "read", description: "See follow-up plans" },
  { name: "AfterSalesFollowUpPlanWrite", resource: PLAN, operation: "write", description: "Draft follow-up plans" },
  {
    name: "AfterSalesFollowUpPlanPublish",
    resource: PLAN,
    operation: "publish",
    description: "Put follow-up plans in force and take them out",
  },
])
