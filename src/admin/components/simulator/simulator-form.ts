import type { UseFormReturn } from "react-hook-form"

import type { FaultParty, Grade, GrantKind, Resolution } from "../../../domain/kernel/vocabulary"

export const OUTCOMES = ["accepted", "refused", "missing"] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface UnitForm {
  outcome: Outcome
  grade: Grade
  deduction: string
}

/** One item that is asked back: a line of an order, or a line that need not exist, and what becomes of it. */
export interface ItemForm {
  line_item_id: string
  bought: string
  paid: string
  quantity: string
  reason_code: string
  resolution: Resolution | ""
  variant_id: string
  exchange_price: string
  is_inspected: boolean
  units: UnitForm[]
  shares: Record<FaultParty, string>
}

/** Everything as typed: amounts and per cents are text, blank for what is left to reason and terms. */
export interface SimulatorForm {
  source: "order" | "facts"
  order_id: string
  facts: { currency_code: string; freight: string; voucher: string; on: Date | null }
  items: ItemForm[]
  at: Date | null
  advanced: string
  invoiced: string
  grants: Record<GrantKind, string>
}

/** Of a part of the form that is about one item. */
export interface ItemFieldsProps {
  readonly form: UseFormReturn<SimulatorForm>
  readonly index: number
}

/** As many as are worth looking at one by one. */
export const MOST_UNITS = 20
export const MOST_ITEMS = 10

const DEFAULT_UNIT: UnitForm = { outcome: "accepted", grade: "as_new", deduction: "" }

export const blankItem = (): ItemForm => ({
  line_item_id: "",
  bought: "1",
  paid: "",
  quantity: "1",
  reason_code: "",
  resolution: "",
  variant_id: "",
  exchange_price: "",
  is_inspected: false,
  units: Array.from({ length: MOST_UNITS }, () => ({ ...DEFAULT_UNIT })),
  shares: { merchant: "", carrier: "", supplier: "", customer: "", none: "" },
})

export const blankSimulatorForm = (): SimulatorForm => ({
  source: "order",
  order_id: "",
  facts: { currency_code: "", freight: "", voucher: "", on: null },
  items: [blankItem()],
  at: null,
  advanced: "",
  invoiced: "",
  grants: { compensation: "", goodwill: "" },
})
