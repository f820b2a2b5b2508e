import type { Api } from "../api"
import type { DeliveredLine } from "../orders/delivered-line"
import type { PersonName } from "../people/customers"
import { actOnOwnWarranty, actOnWarranty, handOnWarranty } from "./calls"

/** Who takes part in what becomes of a warranty. */
export interface WarrantyRoad {
  readonly admin: Api
  /** The storefront, as its owner sees it. */
  readonly store: Api
  /** The storefront, as somebody else sees it. */
  as(name: PersonName): Api
  readonly warrantyId: string
}

/** What becomes of the warranty of one delivered unit, on one day. */
export interface WarrantyStory extends DeliveredLine {
  /** Which of several units, from 0. */
  readonly unit?: number
  readonly daysAgo: number
  readonly steps: readonly ((road: WarrantyRoad) => Promise<unknown>)[]
}

const isGivenSerial = (serial: string) => (road: WarrantyRoad) =>
  actOnWarranty(road.admin, road.warrantyId, "serial", { serial })

const registers = (serial: string) => (road: WarrantyRoad) =>
  actOnOwnWarranty(road.store, road.warrantyId, "register", { serial })

const handsOnTo = (name: PersonName) => (road: WarrantyRoad) =>
  handOnWarranty(road.store, road.as(name), road.warrantyId)

const isVoided = (words: string, evidence: string) => (road: WarrantyRoad) =>
  actOnWarranty(road.admin, road.warrantyId, "void", { words, evidence })

const appeals = (words: string) => (road: WarrantyRoad) =>
  actOnOwnWarranty(road.store, road.warrantyId, "appeal", { words })

/** Serials given at the counter and by owners, a present, and a warranty that is voided and appealed. */
export const warrantyStories: readonly WarrantyStory[] = [
  {
    ...{ buyer: "anna", sku: "PER", deliveredDaysAgo: 46, daysAgo: 44 },
    steps: [registers("PER7-2209-0417")],
  },
  {
    ...{ buyer: "mira", sku: "ADL", deliveredDaysAgo: 52, daysAgo: 51 },
    steps: [isGivenSerial("ADL-88213-C")],
  },
  {
    ...{ buyer: "camille", sku: "PER", deliveredDaysAgo: 47, daysAgo: 40 },
    steps: [registers("PER7-2209-0388")],
  },
  {
    ...{ buyer: "meilin", sku: "STB", deliveredDaysAgo: 44, unit: 1, daysAgo: 30 },
    steps: [isGivenSerial("ST-5512-09"), handsOnTo("wei")],
  },
  {
    ...{ buyer: "jonas", sku: "RAC-CHARCOAL", deliveredDaysAgo: 12, daysAgo: 12 },
    steps: [isGivenSerial("RAC-0931")],
  },
  {
    ...{ buyer: "wei", sku: "QNH-GRAPHITE", deliveredDaysAgo: 4, daysAgo: 4 },
    steps: [registers("QNH-JP-41077")],
  },
  {
    ...{ buyer: "grace", sku: "STB", deliveredDaysAgo: 14, daysAgo: 5 },
    steps: [
      isVoided("The housing was opened and glued again.", "Workshop report 31, pictures 2 and 3"),
      appeals("It was glued like that when I unpacked it."),
    ],
  },
]
