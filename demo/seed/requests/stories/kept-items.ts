import { delivered } from "../../orders/delivered"
import { agreesToKeep, isPaid } from "../steps"
import type { Story } from "../story"

/** Nothing comes back but a part of the price. */
export const keptItemStories: readonly Story[] = [
  {
    ...delivered(7),
    buyer: "anna",
    lines: { BGS: 1 },
    tells: "she keeps the glasses for thirty per cent of their price, as the terms offer: to be paid",
    items: [
      {
        ...{ sku: "BGS", quantity: 1, reason: "quality", resolution: "keep_item" },
        ...{ note: "One foot has a bubble in it.", photo: "The bubble in the foot" },
      },
    ],
  },
  {
    ...delivered(8),
    buyer: "mira",
    lines: { ADL: 1, BWT: 1 },
    tells: "wanted her money back, and agreed to keep the set for a fifth of it: paid",
    items: [
      {
        ...{ sku: "BWT", quantity: 1, reason: "not_as_described" },
        ...{ note: "The blue is paler than in the picture.", photo: "The set by the window" },
      },
    ],
    steps: [
      agreesToKeep(20, "Batch 12 is paler", "We agreed on the telephone: you keep the set and get a fifth back."),
      isPaid,
    ],
  },
]
