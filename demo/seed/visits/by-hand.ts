import type { DeliveredLine } from "../orders/delivered-line"
import type { Moment } from "../tickets/moment"

/** A visit that staff plan themselves, about goods that somebody got. */
export interface HandMadeVisit extends DeliveredLine {
  readonly due:
    | Extract<Moment, { workingDaysAgo: number }>
    | { readonly workingDaysAhead: number; readonly at: `${number}:${number}` }
  readonly method: "phone" | "on_site"
  readonly minutes: number
  /** Code; nobody's, while nobody has been found who could. */
  readonly team: string | null
  readonly script: string
  /** What the customer says by the link in the letter that tells him of it. */
  readonly answer?: "confirm" | "move" | "cancel"
  /** Nobody notes down what became of it: overdue. */
  readonly isForgotten?: true
}

const desk = { method: "phone", minutes: 20, team: "customer_service" } as const
const expert = { method: "phone", minutes: 30, team: "technical_support" } as const
const van = { method: "on_site", minutes: 60, team: "field_service" } as const

/** Two weeks of appointments: those of the last days were kept, or missed, or nobody knows. */
export const handMadeVisits: readonly HandMadeVisit[] = [
  {
    ...{ ...expert, buyer: "anna", sku: "PER", deliveredDaysAgo: 46, due: { workingDaysAgo: 5, at: "10:00" } },
    script: "Battery is empty by evening: go through the settings with her.",
  },
  {
    ...{
      ...desk,
      buyer: "wilhelmina",
      sku: "HMS-NAVY-L",
      deliveredDaysAgo: 36,
      due: { workingDaysAgo: 4, at: "11:00" },
    },
    ...{ script: "Asked for a call before she orders for the whole castle.", answer: "confirm" },
  },
  {
    ...{ ...desk, buyer: "lucien", sku: "EOT-BLACK-M", deliveredDaysAgo: 31, due: { workingDaysAgo: 3, at: "14:00" } },
    script: "Il demande un rappel : lavage à 40 °C ?",
  },
  {
    ...{ ...expert, buyer: "grace", sku: "QNH-GRAPHITE", deliveredDaysAgo: 8, due: { workingDaysAgo: 2, at: "16:00" } },
    script: "Pairing with two phones at once.",
  },
  {
    ...{ ...desk, buyer: "elise", sku: "CHB-42", deliveredDaysAgo: 11, due: { workingDaysAgo: 2, at: "10:30" } },
    ...{ script: "Was the second pair right?", isForgotten: true },
  },
  {
    ...{ ...desk, buyer: "camille", sku: "CHB-41", deliveredDaysAgo: 26, due: { workingDaysAgo: 0, at: "09:30" } },
    ...{ script: "Promised to call back about the shoe trees.", isForgotten: true },
  },
  {
    ...{ ...desk, buyer: "theo", sku: "EOT-WHITE-XL", deliveredDaysAgo: 27, due: { workingDaysAgo: 0, at: "09:00" } },
    ...{ script: "Five tees for a club: does he need an invoice with its name?", isForgotten: true },
  },
  {
    ...{ ...desk, buyer: "anna", sku: "BGS", deliveredDaysAgo: 3, due: { workingDaysAhead: 0, at: "09:30" } },
    ...{ script: "Did the six glasses arrive whole this time?", answer: "confirm" },
  },
  {
    ...{ ...expert, buyer: "meilin", sku: "STB", deliveredDaysAgo: 44, due: { workingDaysAhead: 0, at: "14:00" } },
    script: "充电座测试结果说明，确认取件时间。",
  },
  {
    ...{ ...van, buyer: "mira", sku: "LBS", deliveredDaysAgo: 51, due: { workingDaysAhead: 1, at: "10:00" } },
    ...{ script: "Bring the shelf back and put it up.", answer: "confirm" },
  },
  {
    ...{ ...van, buyer: "jonas", sku: "RAC-CHARCOAL", deliveredDaysAgo: 12, due: { workingDaysAhead: 2, at: "11:00" } },
    ...{ script: "Bring the armchair back, take the loan chair along.", answer: "move" },
  },
  {
    ...{ ...van, buyer: "wilhelmina", sku: "EOR", deliveredDaysAgo: 7, due: { workingDaysAhead: 2, at: "13:00" } },
    ...{ script: "Measure the library for shelves.", team: null },
  },
  {
    ...{ ...desk, buyer: "lucien", sku: "HSS-JADE", deliveredDaysAgo: 5, due: { workingDaysAhead: 3, at: "10:00" } },
    ...{ script: "Trade terms: he wants to know by when.", answer: "cancel" },
  },
  {
    ...{ ...expert, buyer: "grace", sku: "STB", deliveredDaysAgo: 14, due: { workingDaysAhead: 4, at: "16:30" } },
    script: "Tell her what became of the appeal.",
  },
]
