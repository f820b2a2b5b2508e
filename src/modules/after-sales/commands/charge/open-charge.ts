import { isPositive } from "../../../../domain/money/decimal"
import type { Settlement } from "../../../../domain/settlement/settlement"
import { toColumn } from "../../amount"
import type { Transaction } from "../../transaction"

export interface OpenCharge {
  readonly rma_id: string
  readonly order_id: string
  readonly settlement: Settlement
  /** First instant at which it is too late to pay. */
  readonly expires_at: Date
}

/** Writes down what the customer owes after a settlement, where he owes anything. */
export async function openCharge({ rows, context }: Transaction, input: OpenCharge): Promise<void> {
  const { due, currency_code } = input.settlement
  if (!isPositive(due)) return
  await rows.createCharges(
    {
      rma_id: input.rma_id,
      order_id: input.order_id,
      amount: toColumn(due),
      currency_code,
      expires_at: input.expires_at,
    },
    context,
  )
}
