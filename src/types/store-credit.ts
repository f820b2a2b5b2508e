import type { CreditHolder } from "../domain/store-credit/holder"

/**
 * Where a customer's store credit is kept. The plugin keeps it in a ledger of its own; a merchant who has a system for
 * it registers a module under `STORE_CREDIT_KEY` whose service has these methods, and the ledger is not used any more.
 *
 * Amounts are decimal strings in major units, above zero. Every call may come twice, after a crash or a lost answer:
 * the marker says that it is the same one, and the second changes nothing.
 */
export interface StoreCredit {
  /** Gives credit, once per marker. */
  issue(issue: CreditIssue): Promise<CreditReference>
  /** What was issued or spent under a marker, or null when nothing was. */
  find(marker: string): Promise<CreditReference | null>
  /** What a holder has, per currency, with the last entries. */
  accounts(holder: CreditHolder): Promise<CreditAccount[]>
  /** Takes credit that an order was paid with, once per marker. The order stands: it must not fail for want of credit. */
  spend(spending: CreditSpending): Promise<CreditReference>
}

export type { CreditHolder }

/** The container key under which a merchant's own store credit is looked for. */
export const STORE_CREDIT_KEY = "after_sales_store_credit"

export interface CreditIssue {
  readonly marker: string
  readonly holder: CreditHolder
  readonly currency_code: string
  readonly amount: string
  readonly order_id: string
  /** The request that brought it. */
  readonly rma_id: string | null
}

export interface CreditSpending {
  readonly marker: string
  readonly holder: CreditHolder
  readonly currency_code: string
  readonly amount: string
  /** The order that was paid with it. */
  readonly order_id: string
}

export interface CreditReference {
  /** How whoever keeps the credit calls it; shown to staff. */
  readonly reference: string
}

export interface CreditAccount {
  readonly currency_code: string
  readonly balance: string
  /** Newest first. */
  readonly entries: readonly CreditEntry[]
}

export interface CreditEntry {
  readonly id: string
  readonly kind: "issued" | "spent"
  /** Positive where it was given, negative where it was spent. */
  readonly amount: string
  readonly order_id: string
  readonly rma_id: string | null
  /** ISO 8601. */
  readonly at: string
}

/** What a customer has to spend, per currency: `GET /store/after-sales/store-credit`. */
export interface StoreCreditBody extends CreditAccount {
  /** Of the balance, what carts hold: it cannot be spent twice. */
  readonly held: string
  readonly available: string
}

/** `POST /store/after-sales/store-credit/redeem`: the whole of what the cart is paid with; "0" gives it back. */
export interface RedeemStoreCreditBody {
  readonly cart_id: string
  readonly amount: string
}

export interface RedeemedStoreCredit {
  readonly cart_id: string
  readonly currency_code: string
  /** What the cart is paid with now. */
  readonly amount: string
}
