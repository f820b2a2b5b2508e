import { decide, type Decision, type Refusal } from "../kernel/decision"

/** A unit that is to come back. */
export interface ExpectedUnit {
  readonly id: string
  readonly item_id: string
  readonly received: boolean
}

export interface ParcelItem {
  /** Id of the item of the request. */
  readonly id: string
  readonly quantity: number
}

/**
 * Ids of the units that a parcel with so many of each item contains; refuses more than are still under way. An item
 * listed twice counts twice.
 */
export function decideReceipt(
  units: readonly ExpectedUnit[],
  parcel: readonly ParcelItem[],
): Decision<readonly string[]> {
  const arrived = new Set<string>()
  const refusals = parcel.flatMap((item, index): Refusal[] => {
    const field = `items.${index}`
    const ofItem = units.filter((unit) => unit.item_id === item.id)
    if (ofItem.length === 0) {
      return [{ code: "item_not_in_request", message: `The request expects no item ${item.id}.`, field: `${field}.id` }]
    }
    const underWay = ofItem.filter((unit) => !unit.received && !arrived.has(unit.id))
    for (const unit of underWay.slice(0, item.quantity)) arrived.add(unit.id)
    return item.quantity > underWay.length ? [tooMany(item, underWay.length, field)] : []
  })
  return decide(refusals, () => [...arrived])
}

function tooMany({ quantity }: ParcelItem, underWay: number, field: string): Refusal {
  return {
    code: "unit_already_received",
    message: `${quantity} reported, ${underWay} still under way.`,
    field: `${field}.quantity`,
    facts: { reported: quantity, under_way: underWay },
  }
}
