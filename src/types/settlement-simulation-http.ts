import type { FaultShare } from "../domain/fault/fault-share"
import type { FreightLeg } from "../domain/fault/freight-leg"
import type { ClauseReference } from "../domain/kernel/decision"
import type { FreightPayer, GrantKind, PayoutMethod, Resolution } from "../domain/kernel/vocabulary"
import type { SupposedExchange } from "../domain/exchange/suppose-prices"
import type { Supposition } from "../domain/settlement/supposition"
import type { SimulatedLine, SimulatedOrder } from "./policy-http"
import type { SettlementBody, SettlementLineBody } from "./settlement-http"

/** A line of an order that need not exist: what was paid for it, or what an invoice makes that of. */
export type SimulatedInvoiceLine = Omit<SimulatedLine, "total"> &
  (
    | { readonly total: string }
    | { readonly subtotal: string; readonly discount_total?: string; readonly tax_total?: string }
  )

export interface SimulatedSettlementItem extends Supposition {
  readonly line_item_id: string
  readonly quantity: number
  readonly reason_code: string
  readonly resolution?: Resolution
  readonly exchange?: SupposedExchange
}

/** What is asked back, and what is supposed to become of it. */
export interface SettlementSupposition {
  readonly items: readonly SimulatedSettlementItem[]
  readonly freight_legs?: readonly FreightLeg[]
  readonly grants?: readonly { readonly kind: GrantKind; readonly amount: string }[]
  /** The moment of the request; now if omitted. */
  readonly at?: string
}

/** `POST /admin/after-sales/settlements/simulate`: a real order, or one that need not exist with what it was paid with. */
export type SimulateSettlementBody = SettlementSupposition &
  (
    | { readonly order_id: string }
    | {
        readonly facts: Omit<SimulatedOrder, "lines"> & { readonly lines: readonly SimulatedInvoiceLine[] }
        readonly payments?: readonly { readonly payment_id: string; readonly refundable: string }[]
        readonly paid_with_credit?: string
      }
  )

/** A settlement line with what it rests on. */
export interface ExplainedLineBody extends SettlementLineBody {
  /** What percentage and share are taken of; null where the amount is a sum of its own. */
  readonly base: string | null
  /** Null where the line rests on facts and not on terms. */
  readonly clause: ClauseReference | null
}

export interface ExplainedSettlementBody extends SettlementBody {
  readonly lines: readonly ExplainedLineBody[]
}

/** Units of one line under the same terms, as they are supposed to be settled. */
export interface SimulatedItemBody {
  readonly line_item_id: string
  readonly title: string
  readonly reason_code: string
  readonly resolution: Resolution
  readonly fault_shares: readonly FaultShare[]
  readonly freight_payer: FreightPayer
  readonly goods_come_back: boolean
  readonly policy: { readonly code: string; readonly name: string; readonly version: number }
  /** Under which the request is let in, and until when. */
  readonly clause: ClauseReference
  readonly window_ends_on: string
  readonly units: readonly {
    readonly price_paid: string
    /** Null while nothing is supposed of it. */
    readonly accepted: boolean | null
    readonly deduction_percentage: number
    readonly exchange: { readonly price: string; readonly bonus: string } | null
  }[]
}

export interface SimulatedSettlement {
  readonly settlement: ExplainedSettlementBody
  readonly items: readonly SimulatedItemBody[]
  /** How the money would leave, payment by payment; store credit last. */
  readonly payouts: readonly {
    readonly method: PayoutMethod
    readonly payment_id: string | null
    readonly amount: string
  }[]
}
