import { uploadPhoto } from "../../demo/seed/requests/calls"
import type { StoreRma, StoreTicket, StoreWithdrawal } from "../../src/types"
import { publishArticle, writeCannedAnswer } from "./answers"
import type { Headers } from "./callers"
import { buildPhoto } from "./photos"
import { uploadAttachment } from "./attachments"
import type { TestShop } from "./shop"
import type { Records } from "./who-may-call"

export type OwnRequest = Pick<Records, "rma_id" | "rma_item_id">
export type OwnTicket = Pick<Records, "ticket_id" | "attachment_id">
export type OwnPictures = Pick<Records, "evidence_id" | "forgotten_evidence_id">

/** Opens a request for one unit of the order's only line. */
export async function openRequest(
  { shop, admin }: TestShop,
  orderId: string,
  caller: Headers,
): Promise<Pick<Records, "order_id" | "line_item_id"> & OwnRequest> {
  const { order } = await admin.get<{ order: { items: { id: string }[] } }>(`/admin/orders/${orderId}`)
  const line_item_id = order.items[0]?.id ?? ""
  const { rma } = await shop.store.with(caller).post<{ rma: StoreRma }>("/store/after-sales/rmas", {
    order_id: orderId,
    items: [{ line_item_id, quantity: 1, reason_code: "preference" }],
  })
  return { order_id: orderId, line_item_id, rma_id: rma.id, rma_item_id: rma.items[0]?.id ?? "" }
}

/** Withdraws from one unit of the order, which becomes a request at once. */
export async function openWithdrawal(
  { shop }: TestShop,
  { order_id, line_item_id }: Pick<Records, "order_id" | "line_item_id">,
  caller: Headers,
): Promise<Pick<Records, "withdrawal_id">> {
  const store = shop.store.with(caller)
  const path = "/store/after-sales/withdrawals"
  const lines = [{ line_item_id, quantity: 1 }]
  const drafted = await store.post<{ withdrawal: StoreWithdrawal }>(path, { order_id, name: "Ann Miller", lines })
  const { id } = drafted.withdrawal
  await store.post(`${path}/${id}/confirm`, {})
  return { withdrawal_id: id }
}

/** Asks something about an order, with a picture. */
export async function openTicket({ shop }: TestShop, order_id: string, caller: Headers): Promise<OwnTicket> {
  const store = shop.store.with(caller)
  const attachment_id = await uploadAttachment(store)
  const body = { order_id, subject: "My parcel", body: "Where is it?", attachment_ids: [attachment_id] }
  const { ticket } = await store.post<{ ticket: StoreTicket }>("/store/after-sales/tickets", body)
  return { ticket_id: ticket.id, attachment_id }
}

/** Sends two pictures for an order that no request rests on. */
export async function sendPictures({ shop }: TestShop, orderId: string, caller: Headers): Promise<OwnPictures> {
  const send = async () => (await uploadPhoto(shop.store.with(caller), orderId, await buildPhoto())).id
  return { evidence_id: await send(), forgotten_evidence_id: await send() }
}

/** One of each kind of setting that the preset has made, and a text of each kind. */
export async function findSettings({
  admin,
}: TestShop): Promise<
  Pick<
    Records,
    | "policy_id"
    | "reason_id"
    | "calendar_id"
    | "sla_policy_id"
    | "sla_clock_id"
    | "recovery_claim_id"
    | "article_id"
    | "canned_answer_id"
    | "finding_id"
    | "stray_parcel_id"
  >
> {
  const first = async (path: string) => {
    const page = await admin.get<Record<string, { id: string }[]>>(`/admin/after-sales/${path}?limit=1`)
    return page[path.replaceAll("-", "_")]?.[0]?.id ?? ""
  }
  return {
    policy_id: await first("policies"),
    reason_id: await first("reasons"),
    calendar_id: await first("business-calendars"),
    sla_policy_id: await first("sla-policies"),
    sla_clock_id: "slaclk_unknown",
    recovery_claim_id: "rclm_unknown",
    article_id: await publishArticle(admin, { locale: "en", question: "How do I return it?", answer: "By post." }),
    canned_answer_id: await writeCannedAnswer(admin, { code: "hello", bodies: [{ locale: "en", body: "Hello." }] }),
    finding_id: "pfnd_unknown",
    stray_parcel_id: "spcl_unknown",
  }
}
