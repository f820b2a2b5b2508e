import { decide, type Decision, type Refusal } from "../kernel/decision"

export interface KeepableItem {
  readonly id: string
  /** Of the terms the item stands under; null where they leave no room. */
  readonly keep_item_max_percentage: number | null
}

export interface KeepItemOffer {
  readonly id: string
  /** Whole per cent of the price that comes back although the goods do not. */
  readonly keep_item_percentage?: number
}

/**
 * Which items the customer keeps, for what part of the price, by item id. Staff may agree that with him when they
 * approve: within the terms, and with words to the customer, because it replaces what he asked for.
 */
export function decideKeepItem(
  items: readonly KeepableItem[],
  offers: readonly KeepItemOffer[],
  words: string | null,
): Decision<ReadonlyMap<string, number>> {
  const made = offers.flatMap(({ id, keep_item_percentage }, index) => {
    const most = items.find((item) => item.id === id)?.keep_item_max_percentage ?? null
    return keep_item_percentage === undefined ? [] : [{ id, index, percentage: keep_item_percentage, most }]
  })
  const refusals = made.flatMap(({ index, percentage, most }): Refusal[] => {
    const field = `items.${index}.keep_item_percentage`
    if (most === null) {
      return [{ code: "keep_item_not_offered", message: "The terms let nobody keep the goods for money.", field }]
    }
    if (percentage <= most) return []
    const message = `The terms give at most ${most} % to whoever keeps the goods.`
    return [{ code: "keep_item_percentage_too_high", message, field, facts: { percentage, most } }]
  })
  const isSilent = made.length > 0 && !words?.trim()
  const silence: Refusal[] = isSilent
    ? [{ code: "words_required", message: "Write to the customer what was agreed about the goods.", field: "words" }]
    : []
  return decide([...refusals, ...silence], () => new Map(made.map(({ id, percentage }) => [id, percentage])))
}
