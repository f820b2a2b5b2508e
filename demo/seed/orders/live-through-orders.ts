import type { Mailbox } from "../../mailbox/mailbox"
import type { Clock } from "../clock"
import { liveThroughDays } from "../days/live-through-days"
import type { Buyer } from "../people/buyer"
import type { PersonName } from "../people/customers"
import { repairEvenings } from "../repairs/live-through-repairs"
import type { Shop } from "../shop/shop"
import { visitEvenings } from "../visits/diary"
import { warrantyEvenings } from "../warranties/live-through-warranties"
import type { PlacedOrder } from "./order"
import { placeOrders } from "./place-orders"
import type { OrderPlan } from "./plan"

export type PlacedOrders = ReadonlyMap<OrderPlan, PlacedOrder>

interface Past {
  readonly databaseUrl: string
  readonly mailbox: Mailbox
  readonly now: Date
  readonly clock: Clock
  /** Called as work is done, with the share of this part since the last call. */
  readonly onProgress: (share: number) => void
}

/** Orders, and day by day what becomes of the goods: parcels arrive, units are registered, repaired and asked after. */
export async function liveThroughOrders(
  shop: Shop,
  plans: readonly OrderPlan[],
  people: Readonly<Record<PersonName, Buyer>>,
  past: Past,
): Promise<PlacedOrders> {
  const onOrder = () => past.onProgress(1 / (plans.length + happenings.length))
  const { orderOf, parcels } = placeOrders(shop, plans, { ...past, people, onOrder })
  const cast = { shop, people, plans, orderOf, mailbox: past.mailbox }
  const evenings = [...warrantyEvenings(cast), ...repairEvenings(cast), ...visitEvenings(cast, past)]
  const happenings = [...parcels, ...evenings]
  await liveThroughDays(happenings, { ...past, onHappened: onOrder })
  const placed = plans.map(async (plan) => [plan, await orderOf(plan)] as const)
  return new Map(await Promise.all(placed))
}
