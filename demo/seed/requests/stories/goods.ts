import { delivered } from "../../orders/delivered"
import { promiseIsMoved, promises } from "../promise-steps"
import { areInspected, goodsArrive, isPaid } from "../steps"
import type { Story } from "../story"

/** Goods for goods: replaced, or repaired. */
export const goodsStories: readonly Story[] = [
  {
    ...delivered(6),
    buyer: "lucien",
    lines: { BWT: 1, "CIS-24CM": 1 },
    tells: "replaced: the broken set is back, its successor is ready to be packed",
    items: [
      {
        ...{ sku: "BWT", quantity: 1, reason: "quality", resolution: "replacement" },
        ...{ note: "The spout is cracked.", photo: "The crack in the spout" },
      },
    ],
    steps: [
      goodsArrive(),
      areInspected({ accepted: true, grade: "defective", disposition: "return_to_supplier" }),
      isPaid,
    ],
  },
  {
    ...delivered(40),
    buyer: "jonas",
    lines: { "QNH-GRAPHITE": 1 },
    tells: "in the workshop: the goods stay the customer's, and nothing is paid",
    items: [
      {
        ...{ sku: "QNH-GRAPHITE", quantity: 1, reason: "quality", resolution: "repair" },
        ...{ note: "The left side is silent.", photo: "The left side" },
      },
    ],
    steps: [
      goodsArrive(),
      areInspected({ accepted: true, grade: "defective", disposition: "repair" }),
      promises("Call him with the date on which the headphones leave the workshop", 6),
      promiseIsMoved("The driver for the left side comes on Thursday", 54),
    ],
  },
]
