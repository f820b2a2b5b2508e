import { type Person, type PersonName, CUSTOMER_PASSWORD, customers, guests } from "./people/customers"
import type { Buyer } from "./people/buyer"
import { type Customer, groupCustomers, registerCustomer } from "./people/register"
import type { PlacedOrder } from "./orders/order"
import { notableOrders } from "./orders/notable"
import { ordinaryOrders } from "./orders/ordinary"
import { completePlan, type OrderPlan, placePlanned } from "./orders/plan"
import { buildShop } from "./shop/build-shop"
import type { Shop, ShopAccess } from "./shop/shop"

/** What a visitor of the demo is told about it. */
export interface DemoShop {
  readonly publishable_key: string
  readonly orders: readonly DemoOrder[]
}

export interface DemoOrder {
  readonly id: string
  readonly display_id: number
  readonly email: string
  /** A word on why it is worth trying. */
  readonly what: string
}

interface SeedOptions {
  readonly databaseUrl: string
  readonly now: Date
  /** Called as work is done, with the share of the whole since the last call: the shares sum to 1. */
  readonly onProgress: (share: number) => void
}

const plans: readonly OrderPlan[] = [...notableOrders, ...ordinaryOrders].sort(
  (one, other) => other.placedDaysAgo - one.placedDaysAgo,
)

/** Orders, and what the goods (8) and the people (4) cost beside them. */
const STEPS = plans.length + 12

/** How many orders are carried on at a time while the next is being placed: the server has one thread. */
const LANES = 2

/** Fills a freshly migrated Medusa with goods, people and sixty days of orders. */
export async function seedDemoShop(access: ShopAccess, options: SeedOptions): Promise<DemoShop> {
  const shop = await buildShop(access)
  options.onProgress(8 / STEPS)
  const people = await inviteEverybody(shop)
  options.onProgress(4 / STEPS)
  const orders = await liveThroughOrders(shop, people, options)
  return { publishable_key: shop.publishableKey, orders }
}

async function inviteEverybody(shop: Shop): Promise<Record<PersonName, Buyer>> {
  const registered: Record<string, Customer> = {}
  for (const [name, person] of Object.entries(customers)) {
    registered[name] = await registerCustomer(shop, person, CUSTOMER_PASSWORD)
  }
  const people: readonly (readonly [string, Person])[] = Object.entries(customers)
  for (const group of ["VIP", "Trade"] as const) {
    const members = people.filter(([, person]) => person.group === group)
    await groupCustomers(
      shop,
      group,
      members.flatMap(([name]) => registered[name]?.id ?? []),
    )
  }
  return { ...guests, ...customers, ...registered }
}

/** Orders are placed one after the other, oldest first, so that their numbers grow with their dates in every seed. */
async function liveThroughOrders(
  shop: Shop,
  people: Record<PersonName, Buyer>,
  options: SeedOptions,
): Promise<DemoOrder[]> {
  const placed = new Map<OrderPlan, PlacedOrder>()
  const lanes: Promise<void>[] = []
  for (const [index, plan] of plans.entries()) {
    await lanes[index - LANES]
    const order = await placePlanned(shop, plan, people[plan.buyer])
    placed.set(plan, order)
    const lane = completePlan(shop, plan, order, options).then(() => options.onProgress(1 / STEPS))
    lane.catch(() => undefined) // a failure is met where the lane is awaited
    lanes.push(lane)
  }
  await Promise.all(lanes)
  return notableOrders.flatMap((plan) => {
    const order = placed.get(plan)
    return order ? [{ id: order.id, display_id: order.displayId, email: order.email, what: plan.what }] : []
  })
}
