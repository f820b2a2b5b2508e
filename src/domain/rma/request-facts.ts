import type { SuppliedPhotos } from "../evidence/photo-refusals"
import type { ExchangeOffers } from "../exchange/exchange-offer"
import type { OrderFacts } from "../policy/order-facts"
import type { AfterSalesReason } from "../policy/reason"
import type { Claims } from "./claims"
import type { ReturnTermsOf } from "./return-terms"

/** What a request is decided against, read at one moment. */
export interface RequestFacts {
  readonly order: OrderFacts
  readonly reasons: readonly AfterSalesReason[]
  /** Units that other requests and core hold. */
  readonly claims: Claims
  readonly returnTermsOf: ReturnTermsOf
  readonly photos: SuppliedPhotos
  /** Of the variants that are wanted in exchange; left out where nothing can be exchanged. */
  readonly offers?: ExchangeOffers
}
