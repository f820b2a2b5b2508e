import type { DeliveredLine } from "../orders/delivered-line"
import { isPaid } from "../requests/steps"
import type { Step, StoryItem } from "../requests/story"
import {
  comesIn,
  customerAccepts,
  customerDeclines,
  goesBack,
  goesToSupplier,
  isDiagnosed,
  isGivenUp,
  isLent,
  isPaidFor,
  isProposed,
  isTested,
  labour,
  parts,
} from "./steps"

/** Goods in the workshop: what was asked, and what happened on which day. */
export interface RepairStory extends DeliveredLine {
  readonly item: Pick<StoryItem, "reason" | "note" | "photo">
  /** The first is that of the request. */
  readonly days: readonly RepairDay[]
}

export interface RepairDay {
  readonly daysAgo: number
  readonly steps: readonly Step[]
}

const underWarranty = (note: string): RepairStory["item"] => ({ reason: "warranty", note })

const lamp = { buyer: "mira", sku: "ADL", deliveredDaysAgo: 52 } as const
const flickers = underWarranty("It flickers when it is dimmed.")
const isRepairedAgain = (daysAgo: number, words: string): RepairDay => ({
  daysAgo,
  steps: [isDiagnosed(words, parts("Dimmer", "14.00")), isProposed, isTested, goesBack(words, "ADL-88213-C")],
})

/** A repair on every stage of the workshop; what came in today is told with the requests. */
export const repairStories: readonly RepairStory[] = [
  {
    // Repaired twice and broken again: something else is due (三包).
    ...{ ...lamp, item: flickers },
    days: [{ daysAgo: 40, steps: [comesIn("Dimmer")] }, isRepairedAgain(38, "A new dimmer.")],
  },
  {
    ...{ ...lamp, item: flickers },
    days: [{ daysAgo: 24, steps: [comesIn("Dimmer again")] }, isRepairedAgain(22, "Dimmer and cable are new.")],
  },
  {
    ...{ ...lamp, item: flickers },
    days: [
      { daysAgo: 3, steps: [comesIn("The same fault, a third time")] },
      { daysAgo: 2, steps: [isDiagnosed("The dimmer is sound: the fault is in the board of the lamp.")] },
    ],
  },
  {
    ...{ buyer: "grace", sku: "RAC-CHARCOAL", deliveredDaysAgo: 42 },
    item: underWarranty("The left arm is loose."),
    days: [
      { daysAgo: 5, steps: [comesIn("Dowel joint")] },
      {
        daysAgo: 3,
        steps: [
          isDiagnosed(
            "The dowels have dried out; frame and arm are sound.",
            parts("Two dowels, glue", "9.00"),
            labour("Joiner, 1.5 hours", "96.00"),
          ),
          isProposed,
        ],
      },
    ],
  },
  {
    ...{ buyer: "mira", sku: "LBS", deliveredDaysAgo: 51 },
    item: underWarranty("One board has warped."),
    days: [
      { daysAgo: 9, steps: [comesIn("Board three")] },
      {
        daysAgo: 7,
        steps: [
          isDiagnosed(
            "Board three is to be planed and oiled anew.",
            parts("Oil", "6.00"),
            labour("Two hours", "88.00"),
          ),
          isProposed,
        ],
      },
      { daysAgo: 6, steps: [customerDeclines] },
    ],
  },
  {
    // Late: five working days are over.
    ...{ buyer: "jonas", sku: "RAC-CHARCOAL", deliveredDaysAgo: 12 },
    item: underWarranty("It creaks, louder every day."),
    days: [
      { daysAgo: 11, steps: [comesIn("Frame")] },
      {
        daysAgo: 10,
        steps: [
          isDiagnosed("A screw of the frame was never tightened.", labour("One hour", "44.00")),
          isProposed,
          customerAccepts,
        ],
      },
    ],
  },
  {
    ...{ buyer: "camille", sku: "PER", deliveredDaysAgo: 47 },
    item: underWarranty("Une bande noire en bas de l'écran."),
    days: [
      { daysAgo: 6, steps: [comesIn("Display")] },
      {
        daysAgo: 5,
        steps: [
          isDiagnosed("The display's ribbon is torn.", parts("Display", "58.00"), labour("Half an hour", "22.00")),
          isProposed,
          goesToSupplier("Nordlys Service Centre, Aarhus", "NSC-2291"),
        ],
      },
    ],
  },
  {
    ...{ buyer: "meilin", sku: "STB", deliveredDaysAgo: 44 },
    item: underWarranty("充不进电。"),
    days: [
      { daysAgo: 4, steps: [comesIn("Charging coil")] },
      {
        daysAgo: 2,
        steps: [
          isDiagnosed("The coil is broken.", parts("Charging coil", "11.00"), labour("20 minutes", "15.00")),
          isProposed,
          isLent("Loan toothbrush 2"),
        ],
      },
      { daysAgo: 1, steps: [isTested] },
    ],
  },
  {
    ...{ buyer: "wei", sku: "QNH-GRAPHITE", deliveredDaysAgo: 4 },
    item: underWarranty("右耳没有声音。"),
    days: [
      { daysAgo: 3, steps: [comesIn("Driver")] },
      {
        daysAgo: 1,
        steps: [
          isDiagnosed("The right driver is dead.", parts("Driver", "3200"), labour("Half an hour", "3000")),
          isProposed,
          isTested,
          goesBack("A new driver, measured against the left one.", "QNH-JP-41077"),
        ],
      },
    ],
  },
  {
    // Out of every warranty, and paid for.
    ...{ buyer: "yuki", sku: "SAN", deliveredDaysAgo: 49 },
    item: { reason: "quality", note: "刃が欠けました。", photo: "The edge, near the tip" },
    days: [
      { daysAgo: 17, steps: [comesIn("Edge")] },
      {
        daysAgo: 16,
        steps: [isDiagnosed("Two chips, to be ground out.", labour("Grinding", "2800")), isProposed, customerAccepts],
      },
      { daysAgo: 14, steps: [isTested, isPaidFor("Card terminal 12"), goesBack("Ground and honed by hand.")] },
    ],
  },
  {
    ...{ buyer: "harper", sku: "POC", deliveredDaysAgo: 9 },
    item: { reason: "quality", note: "The server cracked at the handle.", photo: "The crack at the handle" },
    days: [
      { daysAgo: 7, steps: [comesIn("Glass")] },
      { daysAgo: 5, steps: [isGivenUp("Glass cannot be mended, and no single server can be had.", "refund"), isPaid] },
    ],
  },
  {
    ...{ buyer: "jonas", sku: "CHB-42", deliveredDaysAgo: 41 },
    item: { reason: "quality", note: "The sole comes off.", photo: "The sole of the left boot" },
    days: [
      { daysAgo: 8, steps: [comesIn("Sole")] },
      { daysAgo: 6, steps: [isGivenUp("The welt is torn: a sole would not hold.", "replacement")] },
    ],
  },
]
