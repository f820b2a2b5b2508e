import { decide, refuse, type Decision, type Refusal } from "../kernel/decision"

/** What of a warranty says by which road its holder may ask. */
export interface HeldWarranty {
  /** Null for a warranty that was imported, like the line. */
  readonly order_id: string | null
  readonly line_item_id: string | null
  readonly transferred_at: Date | null
}

/** Whether a request may be made by the warranty itself: for goods that came with somebody else's order. */
export function decideHolderRequest({
  order_id,
  line_item_id,
  transferred_at,
}: HeldWarranty): Decision<{ readonly order_id: string; readonly line_item_id: string }> {
  if (order_id === null || line_item_id === null) return refuse([withoutOrder()])
  return decide(transferred_at === null ? [withOrder()] : [], () => ({ order_id, line_item_id }))
}

function withoutOrder(): Refusal {
  return { code: "warranty_without_order", message: "No order of this shop has the unit: report it by its code." }
}

function withOrder(): Refusal {
  return { code: "warranty_not_handed_on", message: "The unit came with your own order: ask for it there." }
}
