import type { PolicyCondition, PolicyFee, WrittenTerms } from "../../../src/domain/policy/terms"
import type { PolicyDraft } from "../../../src/types"

/** Ids of what the terms are about. */
export interface TermSubjects {
  readonly finalSaleTag: string
  readonly hygieneTag: string
  readonly digitalTag: string
  readonly electronicsType: string
  readonly furnitureType: string
  readonly vipGroup: string
  readonly tradeGroup: string
}

const TWO_YEARS = 731

const parcelBack = returnFreight({ eur: "3.90", usd: "5.95", jpy: "700" })
const collectionAtHome = returnFreight({ eur: "39", usd: "69", jpy: "7800" })

/** What the shop promises after the preset's thirty days turned out too long: its second version of the standard terms. */
export function standardTerms({ digitalTag }: Pick<TermSubjects, "digitalTag">): WrittenTerms {
  return {
    ...ordinaryTerms,
    outbound_freight_refund: "whole_order",
    remedies: [...ordinaryTerms.remedies, "store_credit", "keep_item"],
    credit_bonus_percentage: 10,
    keep_item_max_percentage: 30,
    conditions: [
      {
        ...condition("tag", [digitalTag]),
        effect: "excludes",
        source: "Directive 2011/83/EU art. 16 (m); unconfirmed",
      },
    ],
    fees: parcelBack,
  }
}

/** The next version, not published yet: what came for Christmas may come back in January. */
export function christmasTerms(subjects: Pick<TermSubjects, "digitalTag">, year: number): WrittenTerms {
  const christmas = {
    name: "Christmas",
    from_on: `${year}-11-15`,
    to_on: `${year}-12-24`,
    until_on: `${year + 1}-01-15`,
  }
  return { ...standardTerms(subjects), seasons: [christmas] }
}

/** Policies for some goods and some people, each more specific than the standard one, and no two alike. */
export function specialPolicies(subjects: TermSubjects): readonly PolicyDraft[] {
  const { finalSaleTag, hygieneTag, electronicsType, furnitureType, vipGroup } = subjects
  return [
    {
      code: "final-sale",
      name: "Last pieces",
      description: "Reduced goods are final; what is wrong with them is not.",
      terms: {
        ...ordinaryTerms,
        final_sale: true,
        final_sale_source: "said on the product page and in the cart",
        conditions: [
          condition("tag", [finalSaleTag]),
          { ...condition("product_type", [electronicsType, furnitureType]), operator: "not_in" },
        ],
        windows: [defects(365)],
      },
    },
    {
      code: "electronics",
      name: "Electronics",
      description: "Two years for defects; what lay under a seal stays once it is broken.",
      terms: {
        ...ordinaryTerms,
        conditions: [
          condition("product_type", [electronicsType]),
          {
            ...condition("tag", [hygieneTag]),
            effect: "excludes",
            source: "Directive 2011/83/EU art. 16 (e); unconfirmed",
          },
        ],
        windows: [changeOfMind(14), defects(TWO_YEARS)],
        fees: parcelBack,
      },
    },
    {
      code: "furniture",
      name: "Furniture",
      description: "Collected at home, with ten per cent kept back for the packing.",
      terms: {
        ...ordinaryTerms,
        conditions: [condition("product_type", [furnitureType])],
        windows: [changeOfMind(14), defects(TWO_YEARS)],
        fees: [
          { kind: "restocking", percentage: "10", amount: null, currency_code: null, below: null },
          ...collectionAtHome,
        ],
      },
    },
    {
      code: "vip",
      name: "Regular customers",
      description: "Sixty days, no freight, and up to 100 EUR nobody has to look first.",
      terms: {
        ...ordinaryTerms,
        outbound_freight_refund: "whole_order",
        auto_approve: true,
        auto_approve_limit: "100",
        auto_approve_currency: "eur",
        conditions: [condition("customer_group", [vipGroup])],
        windows: [changeOfMind(60), defects(TWO_YEARS)],
      },
    },
  ]
}

/** Written and not published: nobody buys under it yet. */
export function unpublishedPolicy({ tradeGroup }: Pick<TermSubjects, "tradeGroup">): PolicyDraft {
  return {
    code: "trade",
    name: "Trade customers",
    description: "Waits for the sales department.",
    terms: { ...ordinaryTerms, conditions: [condition("customer_group", [tradeGroup])], windows: [defects(365)] },
  }
}

const ordinaryTerms: WrittenTerms = {
  final_sale: false,
  final_sale_source: null,
  presumed_delivery_days_after_shipment: 14,
  presumed_delivery_days_after_fulfillment: 21,
  move_end_to_working_day: false,
  remedies: ["exchange", "replacement", "repair", "refund"],
  outbound_freight_refund: "never",
  credit_bonus_percentage: null,
  keep_item_max_percentage: null,
  auto_approve: false,
  auto_approve_limit: null,
  auto_approve_currency: null,
  silence_approves: false,
  ship_back_days: 14,
  exchange_scope: "same_product",
  exchange_price_rule: "current_price",
  exchange_bonus: "0",
  payment_link_days: 7,
  calendar_id: null,
  conditions: [],
  windows: [changeOfMind(14), defects(365)],
  seasons: [],
  fees: [],
}

function changeOfMind(days: number): WrittenTerms["windows"][number] {
  return { basis: "withdrawal", days, statutory: false, counted_from: "parcel", source: "our own promise" }
}

function defects(days: number): WrittenTerms["windows"][number] {
  return { basis: "nonconformity", days, statutory: false, counted_from: "parcel", source: "our own promise" }
}

function condition(attribute: PolicyCondition["attribute"], values: readonly string[]): PolicyCondition {
  return { effect: "applies", attribute, operator: "in", values, currency_code: null, source: null }
}

function returnFreight(amounts: Readonly<Record<string, string>>): PolicyFee[] {
  return Object.entries(amounts).map(([currency_code, amount]) => ({
    kind: "return_freight",
    percentage: null,
    amount,
    currency_code,
    below: null,
  }))
}
