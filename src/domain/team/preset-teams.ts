import type { RoutingConditions } from "./routing-rule"

/** A team as the set-up seeds it. People are the merchant's to name. */
export interface PresetTeam {
  readonly code: string
  readonly name_en: string
  readonly name_zh: string
  readonly rules: readonly RoutingConditions[]
}

const ANY: RoutingConditions = { kind: null, channel: null, language: null, product_id: null, category_id: null }

/** The four units of the handbook (M02), and who starts with what. The first line takes what no rule names. */
export const PRESET_TEAMS: readonly PresetTeam[] = [
  { code: "customer_service", name_en: "Customer service", name_zh: "客户服务", rules: [ANY] },
  {
    code: "technical_support",
    name_en: "Technical support",
    name_zh: "技术支持",
    rules: [{ ...ANY, kind: "work_order" }],
  },
  { code: "after_sales", name_en: "After-sales", name_zh: "售后服务", rules: [{ ...ANY, kind: "order_problem" }] },
  { code: "quality", name_en: "Quality management", name_zh: "质量管理", rules: [{ ...ANY, kind: "complaint" }] },
]
