import type { PolicyCondition } from "../../../src/domain/policy/terms"
import type { WarrantyDraft } from "./calls"

/** Ids of the goods that the plans are about. */
export interface CoveredGoods {
  readonly electronicsType: string
  readonly furnitureType: string
  readonly rainJacket: string
}

/** What the shop and its makers guarantee, in force. Electronics are covered twice: by their maker and by who brought them in. */
export function warrantyPlans({ electronicsType, furnitureType, rainJacket }: CoveredGoods): readonly WarrantyDraft[] {
  return [
    {
      ...{
        code: "electronics_maker",
        name: "Two years by the maker",
        description: "Parts and labour, at his expense.",
      },
      terms: {
        ...{ period_unit: "years", period_count: 2, provider: "manufacturer", provider_name: "Nordlys Audio & Light" },
        ...{ covers_parts: true, covers_labour: true, cost_bearer: "manufacturer" },
        exclusions: "Falls, water, and batteries after the first year.",
        ...{ remedies: ["repair", "replacement"], conditions: [only("product_type", electronicsType)] },
      },
    },
    {
      ...{
        code: "electronics_importer",
        name: "The importer's year",
        description: "Parts, beside the maker's two years.",
      },
      terms: {
        ...{ period_unit: "months", period_count: 12, provider: "shop", provider_name: "Hansa Import" },
        ...{ covers_parts: true, covers_labour: false, cost_bearer: "supplier" },
        ...{ remedies: ["repair"], conditions: [only("product_type", electronicsType)] },
      },
    },
    {
      ...{
        code: "furniture_frames",
        name: "Five years on frames",
        description: "Parts; the joiner's hours are the owner's.",
      },
      terms: {
        ...{ period_unit: "years", period_count: 5, provider: "shop", cost_bearer: "shop" },
        ...{ covers_parts: true, covers_labour: false, exclusions: "Covers, oil and scratches." },
        ...{ after_repair: "keep", conditions: [only("product_type", furnitureType)] },
      },
    },
    {
      ...{
        code: "seams_for_life",
        name: "Seams for life",
        description: "We mend what we sewed, as long as it is worn.",
      },
      terms: {
        ...{ period_unit: "lifetime", period_count: null, provider: "shop", cost_bearer: "shop" },
        ...{ covers_parts: true, covers_labour: true, remedies: ["repair"] },
        conditions: [only("product", rainJacket)],
      },
    },
  ]
}

/** Written and not published: the year that can be bought on top. */
export function unpublishedWarrantyPlan({ electronicsType }: CoveredGoods): WarrantyDraft {
  return {
    ...{ code: "one_more_year", name: "One more year", description: "Begins when everything else has ended." },
    terms: {
      ...{ period_unit: "years", period_count: 1, starts: "after_others", provider: "shop", cost_bearer: "shop" },
      ...{ covers_parts: true, covers_labour: true, conditions: [only("product_type", electronicsType)] },
    },
  }
}

function only(attribute: PolicyCondition["attribute"], value: string): PolicyCondition {
  return { effect: "applies", attribute, operator: "in", values: [value], currency_code: null, source: null }
}
