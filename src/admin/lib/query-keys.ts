import type { Query } from "./client"

const ROOT = "after_sales"

/** Every cache key of the plugin in one place, so that an action knows what it makes stale. */
export const queryKeys = {
  rmas: [ROOT, "rmas"] as const,
  rmaList: (query: Query) => [ROOT, "rmas", "list", query] as const,
  rma: (id: string) => [ROOT, "rmas", "one", id] as const,
  tickets: [ROOT, "tickets"] as const,
  ticket: (id: string) => [ROOT, "tickets", "one", id] as const,
  recoveries: [ROOT, "recovery-claims"] as const,
  withdrawals: [ROOT, "withdrawals"] as const,
  withdrawalList: (query: Query) => [ROOT, "withdrawals", "list", query] as const,
  withdrawal: (id: string) => [ROOT, "withdrawals", "one", id] as const,
  picture: (id: string) => [ROOT, "pictures", id] as const,
  coreMovements: (cursor: string | null) => [ROOT, "core-movements", cursor] as const,
  eligibility: (orderId: string) => [ROOT, "eligibility", orderId] as const,
  allApprovals: [ROOT, "approvals"] as const,
  approvals: (cursor: string | null) => [ROOT, "approvals", cursor] as const,
  grantLimits: [ROOT, "grant-limits"] as const,
  storeCredit: (rmaId: string) => [ROOT, "rmas", "one", rmaId, "store-credit"] as const,
  customerGroups: [ROOT, "customer-groups"] as const,
  exchangeOptions: (orderId: string, lineItemId: string, reasonCode: string) =>
    [ROOT, "exchange-options", orderId, lineItemId, reasonCode] as const,
  saveRate: [ROOT, "save-rate"] as const,
  cannedAnswers: [ROOT, "canned-answers"] as const,
  articles: [ROOT, "answers"] as const,
  policies: [ROOT, "policies"] as const,
  policy: (id: string) => [ROOT, "policies", id] as const,
  slaPolicies: [ROOT, "sla-policies"] as const,
  slaPolicy: (id: string) => [ROOT, "sla-policies", id] as const,
  slaClocks: (query: Query) => [ROOT, "sla-clocks", "list", query] as const,
  slaExplanation: (id: string) => [ROOT, "sla-clocks", "explanation", id] as const,
  reasons: [ROOT, "reasons"] as const,
  calendars: [ROOT, "calendars"] as const,
  setup: [ROOT, "setup"] as const,
  staff: [ROOT, "staff"] as const,
  currencies: [ROOT, "currencies"] as const,
  entities: (attribute: string, query: Query) => [ROOT, "entities", attribute, query] as const,
  orders: (query: string) => [ROOT, "orders", query] as const,
  order: (id: string) => [ROOT, "orders", "one", id] as const,
  stockLocations: [ROOT, "stock-locations"] as const,
}
