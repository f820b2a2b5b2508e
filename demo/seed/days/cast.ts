import type { Mailbox } from "../../mailbox/mailbox"
import type { PlacedOrder } from "../orders/order"
import type { OrderPlan } from "../orders/plan"
import type { Buyer } from "../people/buyer"
import type { PersonName } from "../people/customers"
import type { Shop } from "../shop/shop"

/** Who takes part in what happens after the goods have come. */
export interface Cast {
  readonly shop: Shop
  readonly people: Readonly<Record<PersonName, Buyer>>
  readonly plans: readonly OrderPlan[]
  readonly mailbox: Mailbox
  orderOf(plan: OrderPlan): Promise<PlacedOrder>
}
