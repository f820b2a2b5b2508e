import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "after_sales_ticket"

/** What a role may be allowed about tickets. */
export default definePolicies([
  { name: "AfterSalesTicketRead", resource: RESOURCE, operation: "read", description: "See tickets" },
  {
    name: "AfterSalesTicketCreate",
    resource: RESOURCE,
    operation: "create",
    description: "Open a ticket for a customer, or write to him first",
  },
  {
    name: "AfterSalesTicketWrite",
    resource: RESOURCE,
    operation: "write",
    description: "Answer customers, take notes, claim tickets",
  },
  {
    name: "AfterSalesTicketAssign",
    resource: RESOURCE,
    operation: "assign",
    description: "Hand tickets to other teams and people",
  },
  {
    name: "AfterSalesTicketDecide",
    resource: RESOURCE,
    operation: "decide",
    description: "Resolve, close, reopen, merge and split tickets, and say what kind they are",
  },
])
