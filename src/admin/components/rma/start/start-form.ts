import type { Resolution } from "../../../../domain/kernel/vocabulary"
import type { Eligibility, EligibilityLine, RmaRequest, RmaRequestItem } from "../../../../types"

export interface LineForm {
  /** 0 leaves the line out of the request. */
  quantity: number
  reason_code: string
  note: string
  /** Empty leaves it to the rules. */
  resolution: Resolution | ""
}

/** By line item id, so that a fresh answer of the server keeps what was typed. */
export interface StartForm {
  lines: Record<string, LineForm>
}

export const blankForm = ({ lines }: Pick<Eligibility, "lines">): StartForm => ({
  lines: Object.fromEntries(
    lines.map((line) => [line.line_item_id, { quantity: 0, reason_code: "", note: "", resolution: "" }]),
  ),
})

/** What can be asked for stands in front; otherwise the order keeps its own order. */
export const sortLines = (lines: readonly EligibilityLine[]): readonly EligibilityLine[] => [
  ...lines.filter((line) => line.returnable_quantity > 0),
  ...lines.filter((line) => line.returnable_quantity === 0),
]

/** The request as the server takes it: lines with units, a note only where something was written. */
export const toRequest = (orderId: string, { lines }: StartForm): RmaRequest => ({
  order_id: orderId,
  items: Object.entries(lines).flatMap(
    ([line_item_id, { quantity, reason_code, note, resolution }]): RmaRequestItem[] =>
      quantity > 0
        ? [
            {
              ...{ line_item_id, quantity, reason_code },
              ...(note.trim() === "" ? {} : { note: note.trim() }),
              ...(resolution === "" ? {} : { resolution }),
            },
          ]
        : [],
  ),
})

/** Whether there is something to ask the server: whole units, each with a reason. The rules are the server's. */
export const isAskable = ({ items }: RmaRequest): boolean =>
  items.length > 0 && items.every(({ quantity, reason_code }) => Number.isInteger(quantity) && reason_code !== "")
