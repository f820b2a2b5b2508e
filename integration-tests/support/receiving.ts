import type { PlacedOrder } from "../../demo/seed/orders/order"
import type {
  AdminFinding,
  AdminRma,
  AdminStrayParcel,
  ErrorBody,
  FoundBody,
  ReceiveStrayParcelBody,
  StrayParcelSuggestion,
} from "../../src/types"
import { actOn, openRequest } from "./requests"
import { approve } from "./recoveries"
import type { TestShop } from "./shop"

const FINDINGS = "/admin/after-sales/findings"
const PARCELS = "/admin/after-sales/stray-parcels"

/** A request for so many units of the order's first line, approved: its parcel is under way. */
export async function awaitParcel(test: TestShop, order: PlacedOrder, quantity = 1): Promise<AdminRma> {
  return approve(test, await openRequest(test, order, quantity, "preference"))
}

/** One more of the order's first line. */
export function extraUnit(order: PlacedOrder, quantity = 1): FoundBody {
  return { kind: "extra_unit", quantity, line_item_id: order.items[0]?.id ?? "" }
}

/** The parcel comes with all that was announced, and with something else. */
export function receiveWith(test: TestShop, rma: AdminRma, ...findings: FoundBody[]): Promise<AdminRma> {
  return actOn(test, rma, "receive", { items: rma.items.map(({ id, quantity }) => ({ id, quantity })), findings })
}

export async function decide(test: TestShop, id: string, verb: string, body: object): Promise<AdminFinding> {
  return (await test.admin.post<{ finding: AdminFinding }>(`${FINDINGS}/${id}/${verb}`, body)).finding
}

export function asOrdered(order: PlacedOrder, given: object = {}): object {
  const words = "Two were in the box"
  return { words, line_item_id: order.items[0]?.id, reason_code: "preference", ...given }
}

/** Every reason why something was refused. */
export async function refusedBy(test: TestShop, path: string, body: object): Promise<string[]> {
  const answer = await test.admin.ask<ErrorBody>("POST", path, body)
  if (answer.status !== 400) throw new Error(`${path} answered ${String(answer.status)}`)
  return (answer.body.reasons ?? []).map(({ code }) => code)
}

export async function pendingFindings(test: TestShop): Promise<readonly AdminFinding[]> {
  return (await test.admin.get<{ findings: AdminFinding[] }>(`${FINDINGS}?limit=100`)).findings
}

export async function register(test: TestShop, label: object): Promise<AdminStrayParcel> {
  return (await test.admin.post<{ stray_parcel: AdminStrayParcel }>(PARCELS, label)).stray_parcel
}

export async function readParcel(test: TestShop, id: string): Promise<AdminStrayParcel> {
  return (await test.admin.get<{ stray_parcel: AdminStrayParcel }>(`${PARCELS}/${id}`)).stray_parcel
}

export async function handle(test: TestShop, id: string, verb: string, body: object): Promise<AdminStrayParcel> {
  return (await test.admin.post<{ stray_parcel: AdminStrayParcel }>(`${PARCELS}/${id}/${verb}`, body)).stray_parcel
}

export function receiveParcel(test: TestShop, id: string, body: ReceiveStrayParcelBody): Promise<AdminStrayParcel> {
  return handle(test, id, "receive", body)
}

export async function suggestionsFor(test: TestShop, id: string): Promise<readonly StrayParcelSuggestion[]> {
  const path = `${PARCELS}/${id}/suggestions`
  return (await test.admin.get<{ suggestions: StrayParcelSuggestion[] }>(path)).suggestions
}
