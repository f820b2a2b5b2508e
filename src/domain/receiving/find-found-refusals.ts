import type { Refusal } from "../kernel/decision"
import type { Found } from "./finding"

/**
 * What is missing of what was said about the things in a parcel. An extra unit names its line, unless no order is known
 * yet; another serial names itself and is one unit; another item is described, for whoever decides about it has not seen
 * it.
 */
export function findFoundRefusals(
  found: readonly Found[],
  orderLines: ReadonlySet<string> | null,
  field = "findings",
): Refusal[] {
  return found.flatMap((one, index) => refusalsOf(one, orderLines, `${field}.${index}`))
}

function refusalsOf(found: Found, orderLines: ReadonlySet<string> | null, field: string): Refusal[] {
  const isNamed = [found.title, found.sku, found.words].some((text) => (text ?? "").trim() !== "")
  const line = found.line_item_id
  return [
    ...(line !== undefined && orderLines !== null && !orderLines.has(line) ? [unknownLine(line, field)] : []),
    ...(found.kind === "extra_unit" && orderLines !== null && line === undefined
      ? [incomplete("Say of which line of the order it is one more.", `${field}.line_item_id`)]
      : []),
    ...(found.kind === "other_serial" && (found.serial_number ?? "").trim() === ""
      ? [incomplete("Say which serial number it bears.", `${field}.serial_number`)]
      : []),
    ...(found.kind === "other_serial" && found.quantity !== 1
      ? [incomplete("A serial number is that of one unit.", `${field}.quantity`)]
      : []),
    ...(line === undefined && !isNamed ? [incomplete("Say what it is.", `${field}.words`)] : []),
  ]
}

function unknownLine(line: string, field: string): Refusal {
  const message = `The order has no line ${line}.`
  return { code: "line_not_in_order", message, field: `${field}.line_item_id` }
}

function incomplete(message: string, field: string): Refusal {
  return { code: "finding_incomplete", message, field }
}
