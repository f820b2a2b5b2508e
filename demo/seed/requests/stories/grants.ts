import { delivered } from "../../orders/delivered"
import { colleagueAnswers, colleagueSettles, grantIsWithdrawn, grants } from "../grant-steps"
import { approves, areInspected, goodsArrive, isPaid } from "../steps"
import type { Story } from "../story"

const cameBack = [approves("Not what she had hoped for"), goodsArrive(), areInspected()]
const defective = areInspected({ accepted: true, grade: "defective", disposition: "return_to_supplier" })

/** Money on top of the price: given alone, by two, by nobody, and taken back. */
export const grantStories: readonly Story[] = [
  {
    ...delivered(9),
    buyer: "camille",
    lines: { POC: 1 },
    tells: "compensated for a stained tablecloth: within the limit, and paid with the rest",
    items: [
      {
        ...{ sku: "POC", quantity: 1, reason: "quality" },
        ...{ note: "The server leaked over a white tablecloth.", photo: "The server and the cloth" },
      },
    ],
    steps: [
      goodsArrive(),
      defective,
      grants("compensation", "12.00", "Cleaning of the tablecloth, by receipt"),
      isPaid,
    ],
  },
  {
    ...delivered(8),
    buyer: "jonas",
    lines: { "TRS-42": 1 },
    tells: "goodwill above the limit of whoever gave it: waits for a second pair of eyes",
    items: [{ sku: "TRS-42", quantity: 1, reason: "size_or_specification" }],
    steps: [
      approves("Runs half a size small"),
      goodsArrive(),
      areInspected(),
      grants("goodwill", "60.00", "His third pair that did not fit; he trained in none of them"),
    ],
  },
  {
    ...delivered(10),
    buyer: "anna",
    lines: { "HMS-OATMEAL-S": 1 },
    tells: "goodwill above the limit, approved by a colleague, and paid",
    items: [{ sku: "HMS-OATMEAL-S", quantity: 1, reason: "preference" }],
    steps: [
      ...cameBack,
      grants("goodwill", "45.00", "Her parcel lay at the depot over her birthday"),
      colleagueAnswers("approve", "A customer since the first year"),
      isPaid,
    ],
  },
  {
    ...delivered(7),
    buyer: "mira",
    lines: { "HMS-NAVY-M": 1 },
    tells: "goodwill above the limit, declined by a colleague",
    items: [{ sku: "HMS-NAVY-M", quantity: 1, reason: "preference" }],
    steps: [
      ...cameBack,
      grants("goodwill", "80.00", "She would have liked more"),
      colleagueAnswers("decline", "Nearly the price of a sweater, and nothing is wrong with hers"),
    ],
  },
  {
    ...delivered(5),
    buyer: "lucien",
    lines: { "CHB-42": 1 },
    tells: "goodwill that was meant for somebody else: withdrawn",
    items: [{ sku: "CHB-42", quantity: 1, reason: "size_or_specification" }],
    steps: [
      approves("Too narrow"),
      grants("goodwill", "15.00", "Waited a week for an answer"),
      grantIsWithdrawn("That was another Lucien"),
    ],
  },
  {
    ...delivered(11),
    buyer: "jonas",
    lines: { "RAC-MOSS": 1 },
    tells: "more than 500 EUR: a colleague asks for it to be paid, and you may approve",
    items: [
      {
        ...{ sku: "RAC-MOSS", quantity: 1, reason: "quality" },
        ...{ note: "A leg is cracked along the grain.", photo: "The crack in the leg" },
      },
    ],
    steps: [goodsArrive(), defective, colleagueSettles],
  },
]
