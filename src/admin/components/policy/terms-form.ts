import type { WrittenTerms } from "../../../domain/policy/terms"

/** The terms that are one value each. */
export type TermsForm = Omit<WrittenTerms, "conditions" | "windows" | "seasons" | "fees">

/** What a remedy is worth goes with it. A limit and its currency belong together, and to automatic approval; a source belongs to final sale. */
export const toTerms = (values: TermsForm): TermsForm => {
  const isLimited = values.auto_approve && Boolean(values.auto_approve_limit)
  return {
    ...values,
    credit_bonus_percentage: values.remedies.includes("store_credit") ? values.credit_bonus_percentage : null,
    keep_item_max_percentage: values.remedies.includes("keep_item") ? values.keep_item_max_percentage : null,
    final_sale_source: values.final_sale ? values.final_sale_source || null : null,
    auto_approve_limit: isLimited ? values.auto_approve_limit : null,
    auto_approve_currency: isLimited ? values.auto_approve_currency : null,
  }
}
