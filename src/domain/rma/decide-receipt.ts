import { decide, type Decision, type Refusal } from "../kernel/decision"

export interface ExpectedUnit {
  readonly id: string
  readonly item_id: string
  readonly received: boolean
}

/** Ids of the units that a parcel with so many of each item contains; refuses more than are still under way. */
export function decideReceipt(
  units: readonly ExpectedUnit[],
  parcel: readonly { readonly id: string; readonly quantity: number }[],
): Decision<readonly string[]> {
  const arrived = parcel.map(({ id, quantity }, index) => {
    const ofItem = units.filter((unit) => unit.item_id === id)
    const underWay = ofItem.filter((unit) => !unit.received)
    return { field: `items.${index}`, id, quantity, known: ofItem.length > 0, underWay }
  })
  const refusals = arrived.flatMap(({ field, id, quantity, known, underWay }): Refusal[] => {
    if (!known)
      return [{ code: "item_not_in_request", message: `The request has no item ${id}.`, field: `${field}.id` }]
    if (quantity <= underWay.length) return []
    return [
      {
        code: "unit_already_received",
        message: `${quantity} reported, ${underWay.length} still under way.`,
        field: `${field}.quantity`,
        facts: { reported: quantity, under_way: underWay.length },
      },
    ]
  })
  return decide(refusals, () =>
    arrived.flatMap(({ quantity, underWay }) => underWay.slice(0, quantity).map((unit) => unit.id)),
  )
}
