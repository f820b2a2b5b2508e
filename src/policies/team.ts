import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "after_sales_team"

/** What a role may be allowed about teams, the people in them, and who gets what. */
export default definePolicies([
  { name: "AfterSalesTeamRead", resource: RESOURCE, operation: "read", description: "See teams and who is there" },
  {
    name: "AfterSalesTeamWrite",
    resource: RESOURCE,
    operation: "write",
    description: "Change teams, agents, absences and who gets which tickets",
  },
])
