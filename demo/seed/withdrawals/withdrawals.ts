import type { StoreWithdrawal, WithdrawalAvailability } from "../../../src/types"
import type { Api } from "../api"
import type { OrderPlan } from "../orders/plan"
import type { PlacedOrder } from "../orders/order"

export const STORE_WITHDRAWALS = "/store/after-sales/withdrawals"
export const STAFF_WITHDRAWALS = "/admin/after-sales/withdrawals"

/** A withdrawal of the demo: the order it is about, and whose name stands under it. */
export interface WithdrawalPlan extends OrderPlan {
  readonly tells: string
  readonly name: string
}

const delivered = (deliveredDaysAgo: number) => ({
  placedDaysAgo: deliveredDaysAgo + 4,
  parcels: [{ shippedDaysAgo: deliveredDaysAgo + 2, deliveredDaysAgo }],
})

export const withdrawalPlans: readonly WithdrawalPlan[] = [
  {
    ...delivered(3),
    buyer: "jonas",
    lines: { "CIS-28CM": 1 },
    name: "Jonas Weber",
    tells: "declared in time: acknowledged, a request by itself, the refund held until the goods are back",
  },
  {
    ...delivered(50),
    buyer: "camille",
    lines: { POC: 1 },
    name: "Camille Moreau",
    tells: "declared too late: received all the same, in doubt, for staff to answer",
  },
]

/** First step: the whole order, and no reason. */
export async function draftWithdrawal(store: Api, order: PlacedOrder, name: string): Promise<StoreWithdrawal> {
  const { withdrawal } = await store.post<{ withdrawal: StoreWithdrawal }>(STORE_WITHDRAWALS, {
    order_id: order.id,
    name,
  })
  return withdrawal
}

/** Second step. */
export async function confirmWithdrawal(store: Api, { id }: Pick<StoreWithdrawal, "id">): Promise<StoreWithdrawal> {
  const { withdrawal } = await store.post<{ withdrawal: StoreWithdrawal }>(`${STORE_WITHDRAWALS}/${id}/confirm`, {})
  return withdrawal
}

export async function readAvailability(store: Api, orderId: string): Promise<WithdrawalAvailability> {
  const path = `/store/after-sales/orders/${orderId}/withdrawal`
  return (await store.get<{ availability: WithdrawalAvailability }>(path)).availability
}
