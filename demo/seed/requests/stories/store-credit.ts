import { delivered } from "../../orders/delivered"
import { customerSpendsCredit } from "../credit-steps"
import { approves, areInspected, goodsArrive, isPaid } from "../steps"
import type { Story } from "../story"

/** Credit instead of money, with the tenth that the terms add to it. */
export const storeCreditStories: readonly Story[] = [
  {
    ...delivered(6),
    buyer: "jonas",
    lines: { "TRJ-L": 1 },
    tells: "store credit just asked for: worth a tenth more than the money",
    items: [{ sku: "TRJ-L", quantity: 1, reason: "preference", resolution: "store_credit" }],
  },
  {
    ...delivered(10),
    buyer: "wilhelmina",
    lines: { "HSS-JADE": 1, FWK: 1 },
    tells: "paid in store credit, of which she spent a part on her next order",
    items: [{ sku: "HSS-JADE", quantity: 1, reason: "preference", resolution: "store_credit" }],
    steps: [
      approves("The green is too bright for her coat"),
      goodsArrive(),
      areInspected(),
      isPaid,
      customerSpendsCredit({ "CIS-24CM": 1 }, "40"),
    ],
  },
  {
    ...delivered(9),
    buyer: "theo",
    lines: { "FHS-4244": 1 },
    tells: "a guest's store credit: kept under his e-mail address",
    items: [{ sku: "FHS-4244", quantity: 1, reason: "size_or_specification", resolution: "store_credit" }],
    steps: [approves("Runs large"), goodsArrive(), areInspected(), isPaid],
  },
]
