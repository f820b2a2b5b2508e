import type { PersonName } from "../people/customers"
import type { PromotionCode } from "../shop/promotions"
import type { RegionCode, Shop } from "../shop/shop"
import type { Buyer } from "../people/buyer"
import { dateOrder, type ParcelDates } from "./dates"
import { cancelOrder, captureOrder, deliverParcel, fulfilOrder, shipParcel } from "./fulfilment"
import { placeOrder, type OrderLine, type PlacedOrder } from "./order"

/** One order of the demo from checkout to today. Days are counted back from now. */
export interface OrderPlan {
  readonly buyer: PersonName
  /** SKU and quantity. */
  readonly lines: Readonly<Record<string, number>>
  readonly placedDaysAgo: number
  readonly promotions?: readonly PromotionCode[]
  readonly isExpress?: boolean
  /** An order that nobody has paid yet; else the money is captured. */
  readonly isUnpaid?: boolean
  readonly isCancelled?: boolean
  readonly parcels?: readonly ParcelPlan[]
}

/** An order that is listed when the demo is ready, with a word on why it is worth a look. */
export interface NotablePlan extends OrderPlan {
  readonly what: string
}

export interface ParcelPlan {
  /** SKU and quantity; without, everything in the order. */
  readonly lines?: Readonly<Record<string, number>>
  readonly shippedDaysAgo?: number
  readonly deliveredDaysAgo?: number
}

const regionOfCountry: Readonly<Record<string, RegionCode>> = { de: "eu", fr: "eu", us: "us", jp: "jp" }

/** Where somebody buys. */
export function regionOf({ address }: Pick<Buyer, "address">): RegionCode {
  return regionOfCountry[address.country_code] ?? "eu"
}

export async function placePlanned(shop: Shop, plan: OrderPlan, buyer: Buyer): Promise<PlacedOrder> {
  return placeOrder(shop, {
    region: regionOf(buyer),
    buyer,
    lines: toLines(plan.lines),
    promotions: plan.promotions,
    isExpress: plan.isExpress,
  })
}

/** Carries a placed order on to where its plan ends, then moves it back to its days. */
export async function completePlan(
  shop: Shop,
  plan: OrderPlan,
  order: PlacedOrder,
  past: { readonly now: Date; readonly databaseUrl: string },
): Promise<void> {
  if (!plan.isUnpaid && !plan.isCancelled) await captureOrder(shop, order)
  const parcels: ParcelDates[] = []
  for (const parcelPlan of plan.parcels ?? []) {
    const parcel = await fulfilOrder(shop, order, parcelPlan.lines && toLines(parcelPlan.lines))
    if (parcelPlan.shippedDaysAgo !== undefined) await shipParcel(shop, order, parcel)
    if (parcelPlan.deliveredDaysAgo !== undefined) await deliverParcel(shop, order, parcel)
    parcels.push({
      fulfillmentId: parcel.fulfillmentId,
      shipped: daysBefore(past.now, parcelPlan.shippedDaysAgo, 15),
      delivered: daysBefore(past.now, parcelPlan.deliveredDaysAgo, 10),
    })
  }
  if (plan.isCancelled) await cancelOrder(shop, order)
  const morning = daysBefore(past.now, plan.placedDaysAgo, 7) ?? past.now
  // A minute for each order number: orders of one day sort as they were placed.
  const placed = hoursAfter(morning, order.displayId / 60, past.now)
  const canceled = plan.isCancelled ? hoursAfter(placed, 5, past.now) : undefined
  const captured = hoursAfter(placed, 1, past.now)
  await dateOrder(past.databaseUrl, order.id, { placed, captured, canceled, parcels })
}

const HOUR_MS = 3_600_000

/** An hour (UTC) of the day that many days ago; never in the future. */
function daysBefore(now: Date, days: number | undefined, hour: number): Date | undefined {
  if (days === undefined) return undefined
  const date = new Date(now)
  date.setUTCDate(date.getUTCDate() - days)
  date.setUTCHours(hour, 0, 0, 0)
  return date > now ? now : date
}

function hoursAfter(date: Date, hours: number, now: Date): Date {
  const later = new Date(date.getTime() + hours * HOUR_MS)
  return later > now ? now : later
}

export function toLines(lines: Readonly<Record<string, number>>): OrderLine[] {
  return Object.entries(lines).map(([sku, quantity]) => ({ sku, quantity }))
}
