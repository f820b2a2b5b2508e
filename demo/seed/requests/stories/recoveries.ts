import { delivered } from "../../orders/delivered"
import { claimed, faultIs, freightCost } from "../recovery-steps"
import { approves, areInspected, goodsArrive, isPaid } from "../steps"
import type { Story } from "../story"

const broken = (note: string) => areInspected({ accepted: true, grade: "damaged", disposition: "dispose", note })
const wayBack = (amount: string) => freightCost({ leg: "way_back", paid_by: "merchant", amount })
const submitted = claimed("submit", { party_name: "Parcel Express", reference: "PX-2026-118" })

/** Money advanced to a customer for somebody else, and how far it is on its way back: one claim in every status. */
export const recoveryStories: readonly Story[] = [
  {
    ...delivered(9),
    buyer: "mira",
    lines: { BWT: 1 },
    tells: "broken on the way: paid, and submitted to the carrier",
    items: [
      {
        sku: "BWT",
        quantity: 1,
        reason: "transit_damage",
        note: "The pot is in two pieces.",
        photo: "The pot in two pieces",
      },
    ],
    steps: [approves("Box crushed at one corner"), wayBack("6.40"), goodsArrive(), broken("Pot"), isPaid, submitted],
  },
  {
    ...delivered(8),
    buyer: "anna",
    lines: { BGS: 1 },
    tells: "badly packed and badly carried: both bear half, and the carrier accepts his",
    items: [
      {
        sku: "BGS",
        quantity: 1,
        reason: "transit_damage",
        note: "Three glasses are broken.",
        photo: "Three broken glasses",
      },
    ],
    steps: [
      faultIs(
        [
          { party: "carrier", percentage: 50 },
          { party: "merchant", percentage: 50 },
        ],
        "No padding between the glasses, and the box was dropped.",
      ),
      approves("Dropped without padding"),
      freightCost({ leg: "way_back", paid_by: "customer", amount: "7.20", receipt_note: "Photo of the receipt" }),
      goodsArrive(),
      broken("Three glasses"),
      isPaid,
      submitted,
      claimed("accept", { words: "Accepted by e-mail" }),
    ],
  },
  {
    ...delivered(10),
    buyer: "daniel",
    lines: { "CIS-24CM": 1 },
    tells: "the supplier's crack: fault moved to him after inspection, and he has paid",
    items: [
      {
        sku: "CIS-24CM",
        quantity: 1,
        reason: "quality",
        note: "It cracked on the second day.",
        photo: "The crack in the casting",
      },
    ],
    steps: [
      goodsArrive(),
      areInspected({
        accepted: true,
        grade: "defective",
        disposition: "return_to_supplier",
        note: "Blowhole in the casting",
      }),
      faultIs([{ party: "supplier", percentage: 100 }], "Blowhole in the casting, batch 44."),
      isPaid,
      claimed("submit", { party_name: "Eisenguss Nord", reference: "RMA 44/7" }),
      claimed("accept"),
      async (road) => {
        const [claim] = (await road.read()).recoveries
        await claimed("receive", { amount: claim?.amount_claimed ?? "0", words: "Credit note 2026-310" })(road)
      },
    ],
  },
  {
    ...delivered(11),
    buyer: "camille",
    lines: { BWT: 1 },
    tells: "the carrier denies: nobody had reported the damage in time",
    items: [
      {
        sku: "BWT",
        quantity: 1,
        reason: "transit_damage",
        note: "A cup has no handle.",
        photo: "The cup and its handle",
      },
    ],
    steps: [
      approves("Handle broken off"),
      goodsArrive(),
      broken("Handle"),
      isPaid,
      submitted,
      claimed("deny", { words: "Reported after seven days" }),
    ],
  },
  {
    ...delivered(12),
    buyer: "harper",
    lines: { BGS: 1 },
    tells: "two broken glasses, not worth a lawsuit: written off",
    items: [
      {
        sku: "BGS",
        quantity: 1,
        reason: "transit_damage",
        note: "Two of them are chipped.",
        photo: "Two chipped rims of glass",
      },
    ],
    steps: [
      approves("Chipped on the way"),
      goodsArrive(),
      broken("Two glasses"),
      isPaid,
      claimed("write-off", { words: "Below what a claim costs us" }),
    ],
  },
]
