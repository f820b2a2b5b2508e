import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { SerialSource } from "./words"

/**
 * What makes two spellings of a serial number the same: people type it in any case, with blanks and dashes or without.
 *
 * @example
 * serialKeyOf("sn 0042-a") // "SN0042A"
 */
export function serialKeyOf(serial: string): string {
  return serial.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "")
}

/** A unit that has the same serial number already: one with a warranty, or one that is still to be delivered. */
export interface SerialHolder {
  readonly product_id: string | null
}

/**
 * Whether a unit may be said to have a serial number. Within one product a number is one unit's; the same number on
 * another product is most often a card picked from the wrong box, which staff may overrule, for two manufacturers count
 * apart, and a customer may not.
 */
export function decideSerial(
  serial: string,
  productId: string | null,
  holders: readonly SerialHolder[],
  source: SerialSource,
): Decision<string> {
  const key = serialKeyOf(serial)
  const refusals: Refusal[] = []
  if (key === "")
    refusals.push({ code: "serial_malformed", message: "A serial number has letters or digits.", field: "serial" })
  const isTaken = holders.some((holder) => holder.product_id === productId)
  if (isTaken) {
    refusals.push({ code: "serial_taken", message: "Another unit of this product has the number.", field: "serial" })
  } else if (holders.length > 0 && source === "customer") {
    refusals.push({
      code: "serial_of_other_product",
      message: "The number belongs to another product.",
      field: "serial",
    })
  }
  return decide(refusals, () => key)
}
