import { delivered } from "../../orders/delivered"
import { approves, areInspected, customerCancels, customerRates, goodsArrive, isPaid, staffWrite } from "../steps"
import type { Story } from "../story"

/** Requests that came to an end: paid, rated and closed, cancelled, lapsed. */
export const endedStories: readonly Story[] = [
  {
    ...delivered(9),
    buyer: "yuki",
    lines: { "HSS-JADE": 1, CAL: 3 },
    promotions: ["AUTUMN13"],
    tells: "paid in yen, without a fraction, and waiting for a rating",
    items: [{ sku: "CAL", quantity: 2, reason: "preference" }],
    steps: [approves("Bought too many"), goodsArrive(), areInspected(), isPaid],
  },
  {
    ...delivered(10),
    buyer: "wilhelmina",
    lines: { NTC: 1, POC: 1 },
    tells: "a whole order came back, and with it the freight of the way out: rated and closed",
    items: [
      {
        sku: "NTC",
        quantity: 1,
        reason: "quality",
        note: "Pages 33 to 48 are bound in twice.",
        photo: "Page 33, twice",
      },
      {
        sku: "POC",
        quantity: 1,
        reason: "quality",
        note: "The server has a crack below the handle.",
        photo: "The crack below the handle",
      },
    ],
    steps: [
      goodsArrive(),
      areInspected(
        { accepted: true, grade: "defective", disposition: "return_to_supplier" },
        { accepted: true, grade: "defective", disposition: "dispose" },
      ),
      isPaid,
      customerRates(5, "Quick, and nobody argued."),
    ],
  },
  {
    buyer: "wei",
    lines: { SAN: 1 },
    placedDaysAgo: 24,
    parcels: [{ shippedDaysAgo: 22 }],
    tells: "a lost parcel, reported by telephone: paid, and nothing comes back",
    openedByStaff: true,
    items: [{ sku: "SAN", quantity: 1, reason: "lost", note: "Last seen by the carrier in Osaka." }],
    steps: [approves("The carrier has no scan after Osaka"), isPaid],
  },
  {
    ...delivered(10),
    buyer: "priya",
    lines: { "RAC-CHARCOAL": 1 },
    tells: "furniture: ten per cent and the collection were kept back, and the guest says so",
    items: [{ sku: "RAC-CHARCOAL", quantity: 1, reason: "size_or_specification" }],
    steps: [
      approves("Too large for the bay window"),
      goodsArrive(),
      areInspected({ accepted: true, grade: "opened", disposition: "restock" }),
      isPaid,
      customerRates(2, "Friendly, but the collection cost as much as a chair."),
    ],
  },
  {
    ...delivered(9),
    buyer: "harper",
    lines: { LBS: 1 },
    tells: "approved, then cancelled by the customer",
    items: [{ sku: "LBS", quantity: 1, reason: "preference" }],
    steps: [approves("Changed her mind"), customerCancels("It fits after all, the other way round.")],
  },
  {
    ...delivered(30),
    buyer: "theo",
    lines: { "TRS-44": 1 },
    tells: "approved three weeks ago, the shoes never came: lapsed",
    items: [
      {
        sku: "TRS-44",
        quantity: 1,
        reason: "wrong_item",
        note: "The box said 44, the shoes say 42.",
        photo: "Box and sole",
      },
    ],
    steps: [approves("Wrong size in the box"), staffWrite("The label is printed on the second page.")],
    weeksAgo: 3,
  },
]
