import type { Refusal } from "../kernel/decision"
import type { EvidenceKind } from "../kernel/vocabulary"

/** What an order has in pictures that belong to no request yet. */
export interface SuppliedPhotos {
  /** Ids that an item may name. Pictures of other orders are not among them, so they do not exist. */
  readonly ids: ReadonlySet<string>
  /** Staff who open a request for somebody on the phone have none; the customer may add them afterwards. */
  readonly may_be_missing: boolean
}

/** For askers who have no way to send pictures, such as core's own return route. */
export const NO_PHOTOS: SuppliedPhotos = { ids: new Set(), may_be_missing: false }

/** What speaks against the pictures that one item names: those we do not know, and none where the reason asks for one. */
export function photoRefusals(
  reason: { readonly code: string; readonly evidence: readonly EvidenceKind[] },
  named: readonly string[],
  supplied: SuppliedPhotos,
  itemField: string,
): Refusal[] {
  const field = `${itemField}.evidence_ids`
  const isMissing = named.length === 0 && !supplied.may_be_missing && reason.evidence.includes("photo")
  return [
    ...named.flatMap((id, index): Refusal[] =>
      supplied.ids.has(id)
        ? []
        : [{ code: "evidence_unknown", message: `There is no picture ${id}.`, field: `${field}.${index}` }],
    ),
    ...(isMissing
      ? [{ code: "photo_required", message: `The reason ${reason.code} needs a picture.`, field } as const]
      : []),
  ]
}
