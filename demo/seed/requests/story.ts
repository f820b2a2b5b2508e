import type { AdminRma, RmaRequestItem } from "../../../src/types"
import type { Api } from "../api"
import type { OrderPlan } from "../orders/plan"
import type { Buyer } from "../people/buyer"
import type { Shop } from "../shop/shop"

/** A request of the demo: the order it is about, what is asked, and what happened since. */
export interface Story extends OrderPlan {
  /** What there is to see, in a few words. */
  readonly tells: string
  /** Staff open a request for somebody who called; else the buyer asks himself, a guest by his one-time link. */
  readonly openedByStaff?: true
  readonly items: readonly StoryItem[]
  readonly steps?: readonly Step[]
  /** Moved back by so many weeks, which keeps its weekdays. */
  readonly weeksAgo?: number
}

export interface StoryItem extends Pick<RmaRequestItem, "quantity" | "note" | "resolution"> {
  readonly sku: string
  /** Another SKU that is wanted instead. */
  readonly exchangeFor?: string
  readonly reason: string
  /** What the buyer photographed, where the reason asks for a picture. */
  readonly photo?: string
}

/** One thing that happens to a request. */
export type Step = (road: Road) => Promise<unknown>

/** Who takes part in a story. */
export interface Road {
  readonly requestId: string
  /** Where everybody buys. */
  readonly shop: Shop
  readonly buyer: Buyer
  readonly admin: Api
  /** Somebody else on the staff, for what nobody may decide alone. */
  colleague(): Promise<Api>
  /** Id of the member of staff behind `admin`. */
  readonly staffId: string
  /** The storefront, as the buyer sees it. */
  readonly store: Api
  /** The request as staff see it now. */
  read(): Promise<AdminRma>
}
