import type { Resolution } from "../../../../domain/kernel/vocabulary"
import type { Eligibility, EligibilityLine, EligibilityReason, RmaRequest, RmaRequestItem } from "../../../../types"
import type { ExchangeWish } from "../exchange-fields"

export interface LineForm {
  /** 0 leaves the line out of the request. */
  quantity: number
  reason_code: string
  note: string
  /** Blank until a reason is chosen. */
  resolution: Resolution | ""
  exchange: ExchangeWish
}

/** By line item id, so that a fresh answer of the server keeps what was typed. */
export interface StartForm {
  lines: Record<string, LineForm>
}

export const NO_WISH: ExchangeWish = { variant_id: "", surplus_to: "refund" }

const BLANK_LINE: LineForm = { quantity: 0, reason_code: "", note: "", resolution: "", exchange: NO_WISH }

export const blankForm = ({ lines }: Pick<Eligibility, "lines">): StartForm => ({
  lines: Object.fromEntries(lines.map((line) => [line.line_item_id, { ...BLANK_LINE }])),
})

/** What can be asked for stands in front; otherwise the order keeps its own order. */
export const sortLines = (lines: readonly EligibilityLine[]): readonly EligibilityLine[] => [
  ...lines.filter((line) => line.returnable_quantity > 0),
  ...lines.filter((line) => line.returnable_quantity === 0),
]

/** The request as the server takes it: lines with units, a note only where something was written. */
export const toRequest = (orderId: string, { lines }: StartForm): RmaRequest => ({
  order_id: orderId,
  items: Object.entries(lines).flatMap(([line_item_id, line]) =>
    line.quantity > 0 ? [toItem(line_item_id, line)] : [],
  ),
})

const toItem = (
  line_item_id: string,
  { quantity, reason_code, note, resolution, exchange }: LineForm,
): RmaRequestItem => ({
  ...{ line_item_id, quantity, reason_code },
  ...(note.trim() === "" ? {} : { note: note.trim() }),
  ...(resolution === "" ? {} : { resolution }),
  ...(resolution === "exchange" && exchange.variant_id !== "" ? { exchange } : {}),
})

/** What a reason's customer usually gets: his money, unless it is not offered. */
export const usualRemedy = (line: EligibilityLine, reason: EligibilityReason | undefined): Resolution | "" => {
  const offered = (reason?.remedies ?? []).filter((remedy) => line.remedies.includes(remedy))
  return offered.find((remedy) => remedy === "refund") ?? offered[0] ?? ""
}

/** Whether there is something to ask the server: whole units, each with a reason. The rules are the server's. */
export const isAskable = ({ items }: RmaRequest): boolean =>
  items.length > 0 && items.every(({ quantity, reason_code }) => Number.isInteger(quantity) && reason_code !== "")
