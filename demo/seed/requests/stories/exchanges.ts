import { delivered } from "../../orders/delivered"
import { approves, areInspected, customerPaysDifference, customerRates, goodsArrive, isPaid } from "../steps"
import type { Story } from "../story"

/** Exchanges, from just asked for to paid and rated. */
export const exchangeStories: readonly Story[] = [
  {
    ...delivered(4),
    buyer: "jonas",
    lines: { "EOT-WHITE-M": 1 },
    tells: "an exchange just asked for: the same tee, one size up",
    items: [{ sku: "EOT-WHITE-M", quantity: 1, reason: "size_or_specification", exchangeFor: "EOT-WHITE-L" }],
  },
  {
    ...delivered(5),
    buyer: "camille",
    lines: { "HMS-NAVY-S": 1 },
    tells: "an exchange under way: the new sweater is kept for her",
    items: [{ sku: "HMS-NAVY-S", quantity: 1, reason: "size_or_specification", exchangeFor: "HMS-NAVY-M" }],
    steps: [approves("Cut narrower than expected")],
  },
  {
    ...delivered(8),
    buyer: "mira",
    lines: { "CIS-24CM": 1 },
    tells: "a larger skillet waits for the difference: the customer has the link",
    items: [{ sku: "CIS-24CM", quantity: 1, reason: "size_or_specification", exchangeFor: "CIS-28CM" }],
    steps: [approves("Too small for two"), goodsArrive(), areInspected(), isPaid],
  },
  {
    ...delivered(9),
    buyer: "lucien",
    lines: { "CIS-24CM": 1 },
    tells: "a larger skillet: the difference was paid by the link, and it may leave",
    items: [{ sku: "CIS-24CM", quantity: 1, reason: "size_or_specification", exchangeFor: "CIS-28CM" }],
    steps: [approves("Too small for two"), goodsArrive(), areInspected(), isPaid, customerPaysDifference],
  },
  {
    ...delivered(9),
    buyer: "wilhelmina",
    lines: { "CIS-28CM": 1 },
    tells: "a smaller skillet: the difference came back, and the customer stayed",
    items: [{ sku: "CIS-28CM", quantity: 1, reason: "size_or_specification", exchangeFor: "CIS-24CM" }],
    steps: [approves("Too heavy"), goodsArrive(), areInspected(), isPaid, customerRates(5, "Light as a feather.")],
  },
]
