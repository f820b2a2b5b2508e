import { delivered } from "../../orders/delivered"
import { promiseIsKept, promises } from "../promise-steps"
import { approves, areInspected, asksBack, customerWrites, goodsArrive, isAssigned, staffNote } from "../steps"
import type { Story } from "../story"

/** Requests that wait: for staff, for the customer, for goods or for the money. */
export const waitingStories: readonly Story[] = [
  {
    ...delivered(5),
    buyer: "mira",
    lines: { "HMS-OATMEAL-M": 1, "EOT-BLACK-L": 2 },
    tells: "just asked: one of two tees is too large",
    items: [{ sku: "EOT-BLACK-L", quantity: 1, reason: "size_or_specification", note: "L is too wide for me." }],
  },
  {
    ...delivered(11),
    buyer: "sam",
    lines: { "TRS-41": 1, "HSS-JADE": 1 },
    promotions: ["SEVENOFF"],
    tells: "a guest who was promised an answer and has none: late",
    items: [{ sku: "HSS-JADE", quantity: 1, reason: "preference" }],
    weeksAgo: 1,
  },
  {
    ...delivered(4),
    buyer: "jonas",
    lines: { BWT: 1, "CIS-24CM": 1 },
    promotions: ["TENOFF"],
    tells: "waits for the customer's answer, the clock stands still",
    items: [
      {
        sku: "BWT",
        quantity: 1,
        reason: "not_as_described",
        note: "The blue is more of a grey.",
        photo: "The pot beside the window",
      },
    ],
    steps: [
      isAssigned,
      staffNote("Second complaint about this blue. Compare with the batch before it is put back on sale."),
      asksBack("Would you send us a picture of the pot in daylight, beside something white?"),
      promises("An answer the same day, once the picture is here", 30),
    ],
  },
  {
    ...delivered(6),
    buyer: "lucien",
    lines: { "CHB-43": 1, "WHS-4447": 2 },
    tells: "approved, the goods are on their way",
    items: [{ sku: "CHB-43", quantity: 1, reason: "preference" }],
    steps: [
      isAssigned,
      approves("Changed his mind", "Please wrap the boots in their tissue paper."),
      promises("A label for the way back by e-mail", 4),
      promiseIsKept("Sent at noon"),
      customerWrites("Handed in today at the parcel shop in rue Mercière."),
    ],
  },
  {
    ...delivered(7),
    buyer: "elise",
    lines: { "EOT-WHITE-XL": 5 },
    promotions: ["AUTUMN13"],
    tells: "three of five units have arrived",
    items: [{ sku: "EOT-WHITE-XL", quantity: 5, reason: "preference", note: "The event was called off." }],
    steps: [approves("The event was called off"), goodsArrive(3)],
  },
  {
    ...delivered(8),
    buyer: "grace",
    lines: { "QNH-GRAPHITE": 1, PCH: 1 },
    promotions: ["SEVENOFF"],
    tells: "inspected and not paid yet: a fifth is kept back for wear",
    items: [
      { sku: "QNH-GRAPHITE", quantity: 1, reason: "preference" },
      { sku: "PCH", quantity: 1, reason: "preference" },
    ],
    steps: [
      approves("Changed her mind"),
      goodsArrive(),
      areInspected({
        accepted: true,
        grade: "used",
        disposition: "refurbish",
        deduction_percentage: 20,
        note: "Ear pads are worn through",
      }),
    ],
  },
  {
    ...delivered(12),
    buyer: "meilin",
    lines: { "EOT-WHITE-M": 2, "FHS-3638": 1 },
    tells: "approved by the policy: a regular customer, below its limit",
    items: [{ sku: "EOT-WHITE-M", quantity: 2, reason: "preference" }],
  },
]
