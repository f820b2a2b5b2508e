import type { AdminFinding, ReceiveStrayParcelBody } from "../../../types"

/** What a thing in the parcel is: `item:<id>` of the request, `line:<id>` of the order, or undecided. */
export interface ThingForm {
  finding_id: string
  is: string
  /** Why a line of the order comes back; every line has its own. */
  reason_code: string
}

export interface ReceiveForm {
  things: ThingForm[]
  words: string
}

export const UNDECIDED = "undecided"

export const blankReceiveForm = (findings: readonly AdminFinding[]): ReceiveForm => ({
  things: findings.map(({ id }) => ({ finding_id: id, is: UNDECIDED, reason_code: "" })),
  words: "",
})

/** Only units that nobody had asked for need a reason: an announced item has that of its request. */
export const needsReason = ({ is }: ThingForm): boolean => is.startsWith("line:")

/** Whether it can be sent; a parcel that no request waits for must have something of its order in it. */
export const isReceivable = ({ things, words }: ReceiveForm, rmaId: string | null): boolean => {
  const lines = things.filter(needsReason)
  if (words.trim() === "" || (rmaId === null && lines.length === 0)) return false
  return lines.every(({ reason_code }) => reason_code !== "")
}

export const toReceiveBody = ({ things, words }: ReceiveForm): ReceiveStrayParcelBody => ({
  words: words.trim(),
  declared: things
    .filter(({ is }) => is.startsWith("item:"))
    .map(({ finding_id, is }) => ({ finding_id, item_id: is.slice("item:".length) })),
  contents: things
    .filter(needsReason)
    .map(({ finding_id, is, reason_code }) => ({ finding_id, line_item_id: is.slice("line:".length), reason_code })),
})
