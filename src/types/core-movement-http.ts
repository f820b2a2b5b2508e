/** A core return, claim or exchange that no request of ours stands behind. */
export interface CoreMovement {
  readonly id: string
  readonly kind: "return" | "claim" | "exchange"
  readonly display_id: number
  readonly status: string | null
  readonly order_id: string
  readonly order_display_id: number
  readonly created_at: string
}
