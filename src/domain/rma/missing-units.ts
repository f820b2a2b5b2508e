import type { Refusal } from "../kernel/decision"
import type { OrderLineFacts } from "../policy/order-facts"
import type { LineClaims } from "./claims"
import { freeUnits, listUnits } from "./units"

/** Why units of a line are not there to be asked for, whatever the terms say: not sent yet, or asked for already. */
export function missingUnits(
  line: OrderLineFacts,
  currencyCode: string,
  claims: LineClaims,
): (Refusal & { readonly quantity: number })[] {
  const sent = listUnits(line, currencyCode).length
  const taken = sent - freeUnits(line, currencyCode, claims).length
  const unsent = line.quantity - sent
  return [
    ...(unsent > 0
      ? [{ code: "nothing_fulfilled" as const, message: `${unsent} not sent yet.`, quantity: unsent }]
      : []),
    ...(taken > 0
      ? [{ code: "already_requested" as const, message: `${taken} already asked for or returned.`, quantity: taken }]
      : []),
  ]
}
