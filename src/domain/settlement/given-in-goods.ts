import { sum, type Amount } from "../money/decimal"
import type { Resolution } from "../kernel/vocabulary"

export interface GivenItem {
  readonly resolution: Resolution | null
  readonly goods_come_back: boolean
  readonly units: readonly { readonly price_paid: Amount; readonly accepted: boolean | null }[]
}

/**
 * What was paid for units that came back and were replaced. Core takes their price off the order and adds their
 * successors for nothing, so that it would owe the customer what he was given in goods.
 */
export function givenInGoods(items: readonly GivenItem[]): Amount {
  return sum(
    items
      .filter(({ resolution, goods_come_back }) => resolution === "replacement" && goods_come_back)
      .flatMap(({ units }) => units.filter(({ accepted }) => accepted).map(({ price_paid }) => price_paid)),
  )
}
