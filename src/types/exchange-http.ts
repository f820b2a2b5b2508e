import type { ChargeStatus } from "../domain/settlement/charge-lifecycle"
import type { ExchangePriceRule, SurplusDestination } from "../domain/kernel/vocabulary"

/** What the customer wants instead, one unit for each that comes back. */
export interface RequestedExchangeBody {
  readonly variant_id: string
  readonly surplus_to?: SurplusDestination
}

/** A variant that units of a line can be exchanged for, priced against one of them. */
export interface ExchangeOption {
  readonly variant_id: string
  readonly product_id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  /** Units in stock that may be promised; null where nobody counts them. */
  readonly available: number | null
  /** What the unit costs by the rule, tax included. */
  readonly price: string
  /** Taken off that price because the customer exchanges. */
  readonly bonus: string
  /** Price paid less what the new unit costs: positive goes to the customer, negative is his to pay. */
  readonly difference: string
  readonly rule: ExchangePriceRule
}

/** One page by keyset, like every list. */
export interface ExchangeOptions {
  readonly currency_code: string
  readonly next_cursor: string | null
  readonly options: readonly ExchangeOption[]
}

/** What an item of a request is exchanged for. */
export interface ExchangeBody {
  readonly variant_id: string
  readonly product_id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly surplus_to: SurplusDestination
}

/** What the customer owes before the new goods leave. */
export interface ChargeBody {
  readonly amount: string
  readonly currency_code: string
  readonly status: ChargeStatus
  readonly expires_at: string
  readonly paid_at: string | null
  readonly waiver_words: string | null
  /** Where the customer pays; null when nothing is open, and in lists. */
  readonly link: string | null
}

/** `GET /store/after-sales/payment-links/:token`: what the page behind the link needs. */
export interface PaymentLinkBody {
  readonly rma_number: number
  /** The repair that is to be paid, shown as RO-12; null for the difference of an exchange. */
  readonly repair_number: number | null
  readonly order_display_id: number
  readonly status: ChargeStatus
  readonly amount: string
  readonly currency_code: string
  /** Null where it does not end by itself. */
  readonly expires_at: string | null
  readonly region_id: string | null
  /** For core's `POST /store/payment-collections/:id/payment-sessions`; null while it is being made, and at the end. */
  readonly payment_collection_id: string | null
  readonly payment_providers: readonly { readonly id: string }[]
}

/** How often customers who could have had their money back kept to the shop. */
export interface SaveRate {
  readonly from: string
  readonly to: string
  /** Requests decided in this time whose reasons and terms offered a refund. */
  readonly requests: number
  /** Those of them that ended in goods instead. */
  readonly saved: number
  /** `saved / requests`, per cent; null where there were none. */
  readonly percentage: string | null
}
