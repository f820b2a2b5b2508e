import type { WrittenTerms } from "../../../domain/policy/terms"

/** The terms that are one value each. */
export type TermsForm = Omit<WrittenTerms, "conditions" | "windows" | "seasons" | "fees">

/** A limit and its currency belong together, and to automatic approval; a source belongs to final sale. */
export const toTerms = (values: TermsForm): TermsForm => {
  const isLimited = values.auto_approve && Boolean(values.auto_approve_limit)
  return {
    ...values,
    final_sale_source: values.final_sale ? values.final_sale_source || null : null,
    auto_approve_limit: isLimited ? values.auto_approve_limit : null,
    auto_approve_currency: isLimited ? values.auto_approve_currency : null,
  }
}
