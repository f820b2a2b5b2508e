import { freightBySku } from "../catalogue"
import { customers, guests, type PersonName } from "../people/customers"
import type { OrderPlan, ParcelPlan } from "./plan"

const COUNT = 33
/** The last delivery of an ordinary order lies this many days back, the others one or two days further each. */
const LATEST_DELIVERY = 1

/** Baskets people fill; taken in turn, so that every product is sold to several people. */
const baskets: readonly Readonly<Record<string, number>>[] = [
  { "EOT-BLACK-M": 2, "WHS-4043": 2 },
  { "TRS-41": 1 },
  { "QNH-GRAPHITE": 1, PCH: 1 },
  { "HMS-NAVY-L": 1, "HSS-JADE": 1 },
  { NTC: 1, FWK: 1 },
  { BWT: 1, POC: 1 },
  { "CHB-42": 1, "WHS-3639": 3 },
  { "RAC-CHARCOAL": 1 },
  { STB: 2 },
  { "TRJ-M": 1, "PRB-26": 2 },
  { PER: 1, SPD: 1 },
  { "CIS-24CM": 1, SAN: 1, BGS: 1 },
  { "LSD-S": 1, "EOT-WHITE-L": 1 },
  { ADL: 1, LBS: 1 },
  { CAL: 1, EOR: 1 },
  { "FHS-4244": 1, "HMS-OATMEAL-XL": 1 },
  { "EOT-WHITE-XL": 5 },
  { POC: 1, "CIS-28CM": 1, "PRB-24": 1 },
]

const buyers = [...Object.keys(customers), ...Object.keys(guests)] as PersonName[]

/**
 * The everyday business of the last sixty days: every order is delivered, on ever earlier days, save a few that are on
 * their way, waiting or unpaid. Counted out rather than drawn, so that the same shop comes out of every seed.
 */
export const ordinaryOrders: readonly OrderPlan[] = Array.from({ length: COUNT }, (_, index) => planOf(index))

function planOf(index: number): OrderPlan {
  const deliveredDaysAgo = LATEST_DELIVERY + Math.floor((index * 55) / COUNT)
  const lines = baskets[index % baskets.length] ?? {}
  const plan: OrderPlan = {
    buyer: buyers[(index * 5) % buyers.length] ?? "anna",
    lines,
    placedDaysAgo: deliveredDaysAgo + 3 + (index % 2),
    promotions: index % 7 === 3 ? ["AUTUMN13"] : undefined,
    isExpress: index % 6 === 5,
  }
  if (index % 19 === 11) return { ...plan, isUnpaid: true }
  if (index % 23 === 9) return { ...plan, isCancelled: true }
  return { ...plan, parcels: parcelsOf(lines, deliveredDaysAgo, index) }
}

/** Goods of different freight go in parcels of their own; each arrives a day after the one before. */
function parcelsOf(lines: OrderPlan["lines"], deliveredDaysAgo: number, index: number): ParcelPlan[] {
  const isOnItsWay = index % 13 === 4
  const groups = (["parcel", "bulky", "download"] as const)
    .map((freight) => Object.entries(lines).filter(([sku]) => freightBySku.get(sku) === freight))
    .filter((group) => group.length > 0)
  return groups.map((group, position) => ({
    lines: Object.fromEntries(group),
    shippedDaysAgo: deliveredDaysAgo + 2,
    deliveredDaysAgo: isOnItsWay ? undefined : Math.max(0, deliveredDaysAgo - position),
  }))
}
