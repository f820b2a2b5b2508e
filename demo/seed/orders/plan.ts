import type { PersonName } from "../people/customers"
import type { PromotionCode } from "../shop/promotions"
import type { RegionCode, Shop } from "../shop/shop"
import type { Buyer } from "../people/buyer"
import { hourOf } from "../days/live-through-days"
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

/**
 * What becomes of a placed order: on the day of each parcel it is packed, sent and delivered, and in the end the order is
 * moved back to the days of its plan.
 */
export class OrderRoad {
  private readonly parcels: ParcelDates[] = []

  constructor(
    private readonly shop: Shop,
    private readonly plan: OrderPlan,
    private readonly order: PlacedOrder,
    private readonly past: { readonly now: Date; readonly databaseUrl: string },
  ) {}

  /** Money is captured; an order that is called off is so at once. */
  async pay(): Promise<void> {
    const { isUnpaid, isCancelled, parcels = [] } = this.plan
    if (!isUnpaid && !isCancelled) await captureOrder(this.shop, this.order)
    if (isCancelled) await cancelOrder(this.shop, this.order)
    if (parcels.length === 0) await this.moveBack()
  }

  async send({ lines, shippedDaysAgo, deliveredDaysAgo }: ParcelPlan): Promise<void> {
    const { shop, order } = this
    const parcel = await fulfilOrder(shop, order, lines && toLines(lines))
    if (shippedDaysAgo !== undefined) await shipParcel(shop, order, parcel)
    if (deliveredDaysAgo !== undefined) await deliverParcel(shop, order, parcel)
    this.parcels.push({
      fulfillmentId: parcel.fulfillmentId,
      shipped: this.daysAgo(shippedDaysAgo, 15),
      delivered: this.daysAgo(deliveredDaysAgo, 10),
    })
    if (this.parcels.length === this.plan.parcels?.length) await this.moveBack()
  }

  private async moveBack(): Promise<void> {
    const { plan, order, past, parcels } = this
    const morning = hourOf(past.now, plan.placedDaysAgo, 7)
    // A minute for each order number: orders of one day sort as they were placed.
    const placed = hoursAfter(morning, order.displayId / 60, past.now)
    const canceled = plan.isCancelled ? hoursAfter(placed, 5, past.now) : undefined
    const captured = hoursAfter(placed, 1, past.now)
    await dateOrder(past.databaseUrl, order.id, { placed, captured, canceled, parcels })
  }

  private daysAgo(days: number | undefined, hour: number): Date | undefined {
    return days === undefined ? undefined : hourOf(this.past.now, days, hour)
  }
}

/** The day on which a parcel goes as far as it does. */
export function dayOf({ shippedDaysAgo, deliveredDaysAgo }: ParcelPlan, { placedDaysAgo }: OrderPlan): number {
  return deliveredDaysAgo ?? shippedDaysAgo ?? placedDaysAgo
}

const HOUR_MS = 3_600_000

function hoursAfter(date: Date, hours: number, now: Date): Date {
  const later = new Date(date.getTime() + hours * HOUR_MS)
  return later > now ? now : later
}

export function toLines(lines: Readonly<Record<string, number>>): OrderLine[] {
  return Object.entries(lines).map(([sku, quantity]) => ({ sku, quantity }))
}
