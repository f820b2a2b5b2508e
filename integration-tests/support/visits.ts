import { deliverParcel, shipParcel } from "../../demo/seed/orders/fulfilment"
import type { AdminFollowUpPlan, AdminVisit, AdminVisitSummary } from "../../src/types"
import { packOrder, type TestShop } from "./shop"

const PLANS = "/admin/after-sales/follow-up-plans"
const VISITS = "/admin/after-sales/visits"

type Query = (sql: string) => Promise<unknown>

/** A plan that writes to everybody a fortnight after his parcel, with these changes. */
export async function draftPlan({ admin }: TestShop, code: string, terms: object = {}): Promise<AdminFollowUpPlan> {
  const { follow_up_plan } = await admin.post<{ follow_up_plan: AdminFollowUpPlan }>(PLANS, {
    ...{ code, name: code },
    terms: { trigger: "delivered", offset_days: 14, method: "email", script: "How is it?", ...terms },
  })
  return follow_up_plan
}

/** The same in force, as if it had been for years: events are heard in the background, and may carry an earlier second. */
export async function publishPlan(
  test: TestShop,
  query: Query,
  code: string,
  terms: object = {},
): Promise<AdminFollowUpPlan> {
  const { id } = await draftPlan(test, code, terms)
  const { follow_up_plan } = await test.admin.post<{ follow_up_plan: AdminFollowUpPlan }>(`${PLANS}/${id}/publish`, {})
  await query(`update follow_up_plan_version set published_at = '2020-01-01' where plan_id = '${id}'`)
  return follow_up_plan
}

export async function retirePlan({ admin }: TestShop, { id }: AdminFollowUpPlan): Promise<void> {
  await admin.post(`${PLANS}/${id}/retire`, {})
}

export interface Delivered {
  readonly id: string
  readonly fulfillment_id: string
}

/** An order of one tea set to somebody who can be called, packed. Its number is there before anybody hears of the order. */
async function packForCaller(test: TestShop, query: Query) {
  const packed = await packOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
  await query(`update order_address set phone = '+49 30 1234567'`)
  return packed
}

/** The same, sent and delivered just now. */
export async function deliverNow(test: TestShop, query: Query): Promise<Delivered> {
  const { order, parcel } = await packForCaller(test, query)
  await shipParcel(test.shop, order, parcel)
  await deliverParcel(test.shop, order, parcel)
  return { id: order.id, fulfillment_id: parcel.fulfillmentId }
}

/** The same, delivered without a word: core knows it, and no event was ever heard. */
export async function deliverUnheard(test: TestShop, query: Query): Promise<Delivered> {
  const { order, parcel } = await packForCaller(test, query)
  await query(
    `update fulfillment set shipped_at = now(), delivered_at = now(), updated_at = now()
      where id = '${parcel.fulfillmentId}'`,
  )
  return { id: order.id, fulfillment_id: parcel.fulfillmentId }
}

export async function visitsOf({ admin }: TestShop, orderId: string): Promise<readonly AdminVisitSummary[]> {
  return (await admin.get<{ visits: AdminVisitSummary[] }>(`${VISITS}?order_id=${orderId}`)).visits
}

export async function readVisit({ admin }: TestShop, id: string): Promise<AdminVisit> {
  return (await admin.get<{ visit: AdminVisit }>(`${VISITS}/${id}`)).visit
}

export async function actOn({ admin }: TestShop, id: string, verb: string, body: object = {}): Promise<AdminVisit> {
  return (await admin.post<{ visit: AdminVisit }>(`${VISITS}/${id}/${verb}`, body)).visit
}

/** The visits about an order once these are as they should be: what an event brings about is heard in the background. */
export async function visitsOnce(
  test: TestShop,
  orderId: string,
  isThere: (visits: readonly AdminVisitSummary[]) => boolean,
): Promise<readonly AdminVisitSummary[]> {
  let visits: readonly AdminVisitSummary[] = []
  for (let attempt = 0; attempt < 100; attempt += 1) {
    visits = await visitsOf(test, orderId)
    if (isThere(visits)) return visits
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(
    `The visits are ${JSON.stringify(visits.map(({ trigger, status, due_at }) => [trigger, status, due_at]))}`,
  )
}
