import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRecovery, AdminRecoverySummary, AdminRma, RecoveryPack, StoreRma } from "../../src/types"
import { pictured } from "./photos"
import { actOn, readRequest } from "./requests"
import type { TestShop } from "./shop"

const CLAIMS = "/admin/after-sales/recovery-claims"

/** Asks for some units of the order's first line for a reason that staff still decide about. */
export async function complain(
  test: TestShop,
  order: PlacedOrder,
  reason: "quality" | "transit_damage" | "wrong_item" | "preference" | "lost",
  quantity = 1,
): Promise<AdminRma> {
  const store = test.as(test.owner)
  const item = { line_item_id: order.items[0]?.id, quantity, reason_code: reason, note: "It arrived in pieces." }
  const request = { order_id: order.id, items: [item] }
  const asksForPicture = reason !== "preference" && reason !== "lost"
  const body = asksForPicture ? await pictured(store, request) : request
  const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", body)
  return readRequest(test, rma.id)
}

/** Staff say yes, with a cause for every item. */
export function approve(test: TestShop, rma: AdminRma, cause = "Seen on the picture"): Promise<AdminRma> {
  return actOn(test, rma, "approve", { items: rma.items.map(({ id }) => ({ id, cause })) })
}

/** Everything came, and is found as said. */
export async function takeIn(
  test: TestShop,
  rma: AdminRma,
  finding: object = { accepted: true, grade: "damaged", disposition: "dispose" },
): Promise<AdminRma> {
  const received = await actOn(test, rma, "receive", {
    items: rma.items.map(({ id, quantity }) => ({ id, quantity })),
  })
  const units = received.items.flatMap((item) => item.units.map(({ id }) => ({ id, ...finding })))
  return actOn(test, rma, "inspect", { units })
}

export function blame(test: TestShop, rma: AdminRma, shares: Record<string, number>, words: string): Promise<AdminRma> {
  const fault_shares = Object.entries(shares).map(([party, percentage]) => ({ party, percentage }))
  return actOn(test, rma, "fault", { items: rma.items.map(({ id }) => ({ id, fault_shares })), words })
}

export async function claimsOf({ admin }: TestShop, rma: AdminRma): Promise<readonly AdminRecoverySummary[]> {
  const page = await admin.get<{ recovery_claims: AdminRecoverySummary[] }>(`${CLAIMS}?rma_id=${rma.id}`)
  return page.recovery_claims
}

export async function readClaim({ admin }: TestShop, id = ""): Promise<AdminRecovery> {
  return (await admin.get<{ recovery_claim: AdminRecovery }>(`${CLAIMS}/${id}`)).recovery_claim
}

export async function readPack({ admin }: TestShop, id = ""): Promise<RecoveryPack> {
  return (await admin.get<{ pack: RecoveryPack }>(`${CLAIMS}/${id}/pack`)).pack
}

export async function pursue({ admin }: TestShop, id: string, verb: string, body: object = {}): Promise<AdminRecovery> {
  return (await admin.post<{ recovery_claim: AdminRecovery }>(`${CLAIMS}/${id}/${verb}`, body)).recovery_claim
}

/** Such as `price_paid 119.00`. */
export function linesOf({ settlement }: AdminRma): string[] {
  return settlement.lines.map(({ kind, amount, share }) =>
    [kind, amount, share === null ? [] : `${share} %`].flat().join(" "),
  )
}
