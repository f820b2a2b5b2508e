import type { Query } from "./client"

const ROOT = "after_sales"

/** Every cache key of the plugin in one place, so that an action knows what it makes stale. */
export const queryKeys = {
  rmas: [ROOT, "rmas"] as const,
  rmaList: (query: Query) => [ROOT, "rmas", "list", query] as const,
  rma: (id: string) => [ROOT, "rmas", "one", id] as const,
  recoveries: [ROOT, "recovery-claims"] as const,
  coreMovements: (cursor: string | null) => [ROOT, "core-movements", cursor] as const,
  eligibility: (orderId: string) => [ROOT, "eligibility", orderId] as const,
  policies: [ROOT, "policies"] as const,
  policy: (id: string) => [ROOT, "policies", id] as const,
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
