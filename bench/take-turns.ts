export interface OrderLineToAskFor {
  readonly order_id: string
  readonly id: string
}

/** Walks through the orders again and again, so that each is asked about as often as the others. */
export function takeTurns(
  orders: readonly { readonly id: string; readonly items: readonly { readonly id: string }[] }[],
): () => OrderLineToAskFor {
  let turn = 0
  return () => {
    const order = orders[turn % orders.length]
    const [item] = order?.items ?? []
    if (!order || !item) throw new Error("There is no order left to ask about")
    turn += 1
    return { order_id: order.id, id: item.id }
  }
}
