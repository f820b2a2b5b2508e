import { noon } from "../policy/policy.fixtures"
import type { Cover } from "./decide-cover"
import type { WarrantyTerms } from "./terms"

/** Two years on parts and labour by the shop, published on 1 January 2026 and still in force. */
export function buildPlan(given: Partial<WarrantyTerms> = {}): WarrantyTerms {
  const code = given.plan_code ?? "shop"
  const version = given.version ?? 1
  return {
    id: `${code}_v${version}`,
    plan_id: `id_${code}`,
    plan_code: code,
    plan_name: code,
    version,
    status: (given.retired_at ?? null) === null ? "published" : "retired",
    published_at: noon("2026-01-01"),
    retired_at: null,
    period_unit: "years",
    period_count: 2,
    starts: "delivery",
    registration_days: null,
    provider: "shop",
    provider_name: null,
    covers_parts: true,
    covers_labour: true,
    covers_travel: false,
    exclusions: null,
    cost_bearer: "shop",
    remedies: ["repair", "replacement"],
    after_repair: "extend",
    after_replacement: "restart",
    conditions: [],
    ...given,
  }
}

/** The shop's cover from 2 November 2026 to 2 November 2028. */
export function buildCover(given: Partial<Cover> = {}): Cover {
  const code = given.plan_code ?? "shop"
  return {
    id: `cover_${code}`,
    plan_code: code,
    plan_name: code,
    plan_version: 1,
    provider: "shop",
    provider_name: null,
    cost_bearer: "shop",
    scope: { parts: true, labour: true, travel: false },
    remedies: ["repair", "replacement"],
    starts_on: "2026-11-02",
    ends_on: "2028-11-02",
    ...given,
  }
}
