import { DISPOSITIONS, type Disposition, type Grade } from "../../../../domain/kernel/vocabulary"
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

/** Where goods of a condition usually go once they are the merchant's; staff may choose otherwise. */
const USUAL_DISPOSITION: Record<Grade, Disposition> = {
  as_new: "restock",
  opened: "restock",
  used: "refurbish",
  damaged: "dispose",
  defective: "return_to_supplier",
  wrong_item: "restock",
}

/** What was not accepted stays the customer's and usually goes back to him; what is to be repaired goes to the workshop. */
export const usualDisposition = (accepted: boolean, grade: Grade | "", isRepair: boolean): Disposition | "" => {
  if (!accepted) return "send_back"
  if (isRepair) return "repair"
  return grade === "" ? "" : USUAL_DISPOSITION[grade]
}

/** Goods follow the money: accepted units do not go back, and the others do not go into stock or into the workshop. */
export const possibleDispositions = (accepted: boolean, isRepair: boolean): readonly Disposition[] => {
  if (accepted && isRepair) return ["repair"]
  return DISPOSITIONS.filter(
    (disposition) => disposition !== (accepted ? "send_back" : "restock") && disposition !== "repair",
  )
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
