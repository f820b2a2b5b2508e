import type { AdminFinding, AdminStrayParcel, FoundBody } from "../../../../src/types"
import { delivered } from "../../orders/delivered"
import { actAsStaff } from "../calls"
import { approves, goodsArrive } from "../steps"
import type { Step, Story } from "../story"

export const FINDINGS = "/admin/after-sales/findings"
export const STRAY_PARCELS = "/admin/after-sales/stray-parcels"

/** Something else was in the parcel; `sku` names a line of the request's order where it is one more of it. */
function alsoCame(found: Omit<FoundBody, "line_item_id"> & { readonly ofFirstItem?: true }): Step {
  return async ({ admin, requestId, read }) => {
    const { ofFirstItem, ...body } = found
    const line = ofFirstItem ? { line_item_id: (await read()).items[0]?.line_item_id } : {}
    await actAsStaff(admin, requestId, "findings", { findings: [{ ...body, ...line }] })
  }
}

/** Staff say what becomes of the first finding of the request. */
function isDecided(verb: string, words: string, more: object = {}): Step {
  return async ({ admin, read }) => {
    const [finding] = (await read()).findings
    if (!finding) throw new Error("Nothing was found.")
    await admin.post<{ finding: AdminFinding }>(`${FINDINGS}/${finding.id}/${verb}`, { words, ...more })
  }
}

/** A parcel without a slip lies at the dock. */
const strayParcelArrives: Step = async ({ admin }) => {
  await admin.post<{ stray_parcel: AdminStrayParcel }>(STRAY_PARCELS, {
    ...{ carrier: "Parcel Express", tracking_number: "PX 118 220 904", sender: "A. Brandt" },
    ...{ email: "anna.brandt@example.com", note: "Shelf 4, no slip in it" },
    findings: [{ kind: "extra_unit", quantity: 1, sku: "BWT", words: "Tea set, looks unused" }],
  })
}

/** What came in a parcel and nobody had announced. */
export const undeclaredStories: readonly Story[] = [
  {
    ...delivered(7),
    buyer: "anna",
    lines: { BGS: 2 },
    tells:
      "two sets in the box and one announced: the second waits for a decision, and so does a parcel without a slip",
    items: [{ sku: "BGS", quantity: 1, reason: "preference" }],
    steps: [
      approves("Changed her mind"),
      goodsArrive(),
      alsoCame({ kind: "extra_unit", quantity: 1, ofFirstItem: true, words: "In the same box" }),
      strayParcelArrives,
    ],
  },
  {
    ...delivered(6),
    buyer: "camille",
    lines: { BWT: 2 },
    tells: "a phone lay between the cups: kept until she fetches it",
    items: [{ sku: "BWT", quantity: 1, reason: "preference" }],
    steps: [
      approves("Changed her mind"),
      goodsArrive(),
      alsoCame({ kind: "other_item", quantity: 1, words: "A phone in a blue case, still ringing" }),
      isDecided("keep", "She fetches it on Friday"),
    ],
  },
]
