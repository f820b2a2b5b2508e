import type { Api } from "../../demo/seed/api"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminPolicy, AdminWithdrawal, StoreWithdrawal, WithdrawalRequest } from "../../src/types"
import type { TestShop } from "./shop"

const OURS = "/store/after-sales/withdrawals"
const STAFFS = "/admin/after-sales/withdrawals"

/** First step: for the whole order, unless told. */
export async function draft(
  store: Api,
  order: Pick<PlacedOrder, "id">,
  rest: Partial<WithdrawalRequest> = {},
): Promise<StoreWithdrawal> {
  const body = { order_id: order.id, name: "Ann Miller", ...rest }
  return (await store.post<{ withdrawal: StoreWithdrawal }>(OURS, body)).withdrawal
}

/** Second step. */
export async function confirm(store: Api, { id }: Pick<StoreWithdrawal, "id">): Promise<StoreWithdrawal> {
  return (await store.post<{ withdrawal: StoreWithdrawal }>(`${OURS}/${id}/confirm`, {})).withdrawal
}

export async function withdraw(
  store: Api,
  order: Pick<PlacedOrder, "id">,
  rest: Partial<WithdrawalRequest> = {},
): Promise<StoreWithdrawal> {
  return confirm(store, await draft(store, order, rest))
}

export async function readAsStaff({ admin }: TestShop, { id }: { readonly id: string }): Promise<AdminWithdrawal> {
  return (await admin.get<{ withdrawal: AdminWithdrawal }>(`${STAFFS}/${id}`)).withdrawal
}

/** Staff do something to a withdrawal. */
export async function actOnWithdrawal(
  { admin }: TestShop,
  { id }: { readonly id: string },
  verb: "open-request" | "dispute" | "record-dispatch" | "complete",
  body: object = {},
): Promise<AdminWithdrawal> {
  return (await admin.post<{ withdrawal: AdminWithdrawal }>(`${STAFFS}/${id}/${verb}`, body)).withdrawal
}

/** Puts other terms in force, for orders placed before any terms were. */
export async function changeTerms({ admin }: TestShop, terms: object): Promise<void> {
  const { policies } = await admin.get<{ policies: AdminPolicy[] }>("/admin/after-sales/policies")
  const [policy] = policies
  if (!policy) throw new Error("The preset has made no policy")
  const [latest] = policy.versions
  const windows = [{ basis: "withdrawal", days: 14, statutory: true, counted_from: "last_parcel", source: null }]
  const body = { code: policy.code, name: policy.name, terms: { remedies: latest?.remedies, windows, ...terms } }
  await admin.post(`/admin/after-sales/policies/${policy.id}/draft`, body)
  await admin.post(`/admin/after-sales/policies/${policy.id}/publish`, {})
}
