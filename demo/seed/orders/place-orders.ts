import type { Happening } from "../days/live-through-days"
import type { Buyer } from "../people/buyer"
import type { PersonName } from "../people/customers"
import type { Shop } from "../shop/shop"
import type { PlacedOrder } from "./order"
import { dayOf, OrderRoad, type OrderPlan, placePlanned } from "./plan"

/** Orders that are being placed, and what happens to them on the days after. */
export interface OrdersUnderWay {
  /** Waits until it is placed. */
  orderOf(plan: OrderPlan): Promise<PlacedOrder>
  readonly parcels: readonly Happening[]
}

interface Placing {
  readonly people: Readonly<Record<PersonName, Buyer>>
  readonly now: Date
  readonly databaseUrl: string
  readonly onOrder: () => void
}

/**
 * Orders are placed one after the other, oldest first, so that their numbers grow with their dates in every seed; what
 * was placed is sent meanwhile.
 */
export function placeOrders(shop: Shop, plans: readonly OrderPlan[], placing: Placing): OrdersUnderWay {
  const roads = new Map<OrderPlan, Promise<{ readonly order: PlacedOrder; readonly road: OrderRoad }>>()
  let before: Promise<unknown> = Promise.resolve()
  for (const plan of plans) {
    const placed = before.then(async () => {
      const order = await placePlanned(shop, plan, placing.people[plan.buyer])
      const road = new OrderRoad(shop, plan, order, placing)
      await road.pay()
      placing.onOrder()
      return { order, road }
    })
    placed.catch(() => undefined) // a failure is met where the order is awaited
    roads.set(plan, placed)
    before = placed
  }
  const under = (plan: OrderPlan) => {
    const found = roads.get(plan)
    if (!found) throw new Error(`The order of ${plan.buyer} was not placed.`)
    return found
  }
  return {
    orderOf: async (plan) => (await under(plan)).order,
    parcels: plans.flatMap((plan) =>
      (plan.parcels ?? []).map((parcel) => ({
        ...{ daysAgo: dayOf(parcel, plan), part: "day" },
        happen: async () => (await under(plan)).road.send(parcel),
      })),
    ),
  }
}
