import type { AdminRma, Eligibility, EvidenceBody, RmaRequest, SettlementBody, StoreRma } from "../../../src/types"
import type { Api } from "../api"
import { formWith } from "./photo"

/** What a customer or guest does to a request of his own. */
export type OwnVerb = "messages" | "cancel" | "appeal" | "feedback"

/** What staff do to a request. */
export type StaffVerb =
  | "approve"
  | "reject"
  | "request-info"
  | "receive"
  | "inspect"
  | "release"
  | "repaired"
  | "settle"
  | "uphold-refusal"
  | "cancel"
  | "notes"
  | "messages"
  | "assign"
  | "fault"
  | "freight"
  | "findings"
  | "grants"

export const STORE_REQUESTS = "/store/after-sales/rmas"
export const STAFF_REQUESTS = "/admin/after-sales/rmas"

export async function readEligibility(store: Api, orderId: string): Promise<Eligibility> {
  const { eligibility } = await store.get<{ eligibility: Eligibility }>(
    `/store/after-sales/orders/${orderId}/eligibility`,
  )
  return eligibility
}

export async function previewRequest(store: Api, request: RmaRequest): Promise<SettlementBody> {
  const { preview } = await store.post<{ preview: SettlementBody }>(`${STORE_REQUESTS}/preview`, request)
  return preview
}

/** Sends a picture for an order, before anything is asked about it. */
export async function uploadPhoto(store: Api, orderId: string, photo: Buffer): Promise<EvidenceBody> {
  const path = `/store/after-sales/orders/${orderId}/evidence`
  const { evidence } = await store.post<{ evidence: EvidenceBody }>(path, formWith(photo))
  return evidence
}

/** Adds to a request what inspection photographed. */
export async function addInspectionPhoto(
  admin: Api,
  id: string,
  photo: Buffer,
  shows: { readonly item_id: string; readonly kind: "sent" | "received" },
): Promise<AdminRma> {
  const { rma } = await admin.post<{ rma: AdminRma }>(`${STAFF_REQUESTS}/${id}/evidence`, formWith(photo, shows))
  return rma
}

export async function openRequest(store: Api, request: RmaRequest): Promise<StoreRma> {
  const { rma } = await store.post<{ rma: StoreRma }>(STORE_REQUESTS, request)
  return rma
}

/** For a customer who called, wrote or came by. */
export async function openRequestAsStaff(admin: Api, request: RmaRequest): Promise<AdminRma> {
  const { rma } = await admin.post<{ rma: AdminRma }>(STAFF_REQUESTS, request)
  return rma
}

export async function readOwnRequest(store: Api, id: string): Promise<StoreRma> {
  const { rma } = await store.get<{ rma: StoreRma }>(`${STORE_REQUESTS}/${id}`)
  return rma
}

export async function readRequest(admin: Api, id: string): Promise<AdminRma> {
  const { rma } = await admin.get<{ rma: AdminRma }>(`${STAFF_REQUESTS}/${id}`)
  return rma
}

export async function actAsOwner(store: Api, id: string, verb: OwnVerb, body: object = {}): Promise<StoreRma> {
  const { rma } = await store.post<{ rma: StoreRma }>(`${STORE_REQUESTS}/${id}/${verb}`, body)
  return rma
}

export async function actAsStaff(admin: Api, id: string, verb: StaffVerb, body: object = {}): Promise<AdminRma> {
  const { rma } = await admin.post<{ rma: AdminRma }>(`${STAFF_REQUESTS}/${id}/${verb}`, body)
  return rma
}
