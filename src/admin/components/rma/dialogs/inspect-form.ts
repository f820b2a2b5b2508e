import type { Disposition, Grade } from "../../../../domain/kernel/vocabulary"
import type { AdminRma, AdminRmaItem, AdminRmaUnit, InspectBody } from "../../../../types"

export interface UnitForm {
  id: string
  accepted: boolean
  /** Empty until staff looked at the unit: a condition is never assumed. */
  grade: Grade | ""
  disposition: Disposition | ""
  deduction_percentage: number
  note: string
}

export interface InspectForm {
  units: UnitForm[]
}

/** Where goods of a condition usually go; staff may choose otherwise. */
export const USUAL_DISPOSITION: Record<Grade, Disposition> = {
  as_new: "restock",
  opened: "restock",
  used: "refurbish",
  damaged: "dispose",
  defective: "return_to_supplier",
  wrong_item: "send_back",
}

/** Received units that nobody has judged yet, each with its place in the form. */
export const findUnitsToInspect = (
  rma: AdminRma,
): readonly { readonly item: AdminRmaItem; readonly unit: AdminRmaUnit; readonly index: number }[] =>
  rma.items
    .flatMap((item) => item.units.map((unit) => ({ item, unit })))
    .filter(({ unit }) => unit.received_at !== null && unit.inspected_at === null)
    .map((one, index) => ({ ...one, index }))

/** A judged unit as the server takes it; nothing for a unit that was left for later. */
export const toInspectedUnit = (unit: UnitForm): InspectBody["units"][number][] => {
  const { id, accepted, grade, disposition, deduction_percentage, note } = unit
  if (grade === "" || disposition === "") return []
  return [
    {
      id,
      accepted,
      grade,
      disposition,
      ...(accepted && deduction_percentage > 0 ? { deduction_percentage } : {}),
      ...(note.trim() === "" ? {} : { note: note.trim() }),
    },
  ]
}
