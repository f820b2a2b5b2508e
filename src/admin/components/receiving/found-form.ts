import type { FindingKind } from "../../../domain/receiving/finding"
import type { FoundBody } from "../../../types"

/** One thing that was found, while it is typed in. */
export interface FoundForm {
  kind: FindingKind
  quantity: number
  line_item_id: string
  serial_number: string
  sku: string
  words: string
}

export const NOTHING_FOUND: FoundForm = {
  ...{ kind: "extra_unit", quantity: 1, line_item_id: "", serial_number: "", sku: "", words: "" },
}

/** What of it belongs to its kind; what was left empty is not sent. */
export function toFoundBody({ kind, quantity, ...typed }: FoundForm): FoundBody {
  const texts = {
    line_item_id: kind === "other_item" ? "" : typed.line_item_id,
    serial_number: kind === "other_serial" ? typed.serial_number.trim() : "",
    sku: typed.sku.trim(),
    words: typed.words.trim(),
  }
  const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""))
  return { kind, quantity: kind === "other_serial" ? 1 : quantity, ...said }
}
