import { definePolicies } from "@medusajs/framework/utils"

const RESOURCE = "after_sales_rma"

/** What a role may be allowed about requests. Money is an operation of its own. */
export default definePolicies([
  { name: "AfterSalesRmaRead", resource: RESOURCE, operation: "read", description: "See requests" },
  {
    name: "AfterSalesRmaCreate",
    resource: RESOURCE,
    operation: "create",
    description: "Open a request for a customer",
  },
  {
    name: "AfterSalesRmaDecide",
    resource: RESOURCE,
    operation: "decide",
    description: "Approve, refuse, ask back or cancel a request",
  },
  { name: "AfterSalesRmaReceive", resource: RESOURCE, operation: "receive", description: "Receive and inspect goods" },
  {
    name: "AfterSalesRmaRelease",
    resource: RESOURCE,
    operation: "release",
    description: "Let goods go out before a request is settled",
  },
  { name: "AfterSalesRmaSettle", resource: RESOURCE, operation: "settle", description: "Settle a request and pay it" },
  {
    name: "AfterSalesRmaGrant",
    resource: RESOURCE,
    operation: "grant",
    description: "Give compensation or goodwill, within the limits",
  },
  {
    name: "AfterSalesRmaWaive",
    resource: RESOURCE,
    operation: "waive",
    description: "Let a customer off what he owes for an exchange",
  },
  {
    name: "AfterSalesRmaWrite",
    resource: RESOURCE,
    operation: "write",
    description: "Write to the customer, take notes, assign",
  },
])
