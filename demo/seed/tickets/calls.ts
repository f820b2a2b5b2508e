import type {
  AdminTicket,
  OpenStoreTicketBody,
  OpenTicketBody,
  StoreTicket,
  TicketFeedbackBody,
} from "../../../src/types"
import type { Api } from "../api"

export const STORE_TICKETS = "/store/after-sales/tickets"
export const STAFF_TICKETS = "/admin/after-sales/tickets"

/** What staff do to a ticket. */
export type TicketVerb =
  | "reply"
  | "notes"
  | "calls"
  | "wait"
  | "claim"
  | "checklist"
  | "resolve"
  | "close"
  | "retype"
  | "tags"
  | "merge"
  | "spam"

/** A customer or guest turns to the shop. */
export async function askShop(store: Api, body: OpenStoreTicketBody): Promise<StoreTicket> {
  return (await store.post<{ ticket: StoreTicket }>(STORE_TICKETS, body)).ticket
}

export async function readOwnTicket(store: Api, id: string): Promise<StoreTicket> {
  return (await store.get<{ ticket: StoreTicket }>(`${STORE_TICKETS}/${id}`)).ticket
}

/** The customer writes once more; answers with the ticket in which the matter goes on. */
export async function writeToTicket(store: Api, id: string, body: string): Promise<StoreTicket> {
  return (await store.post<{ ticket: StoreTicket }>(`${STORE_TICKETS}/${id}/messages`, { body })).ticket
}

/** The customer says how it went. */
export async function rateTicket(store: Api, id: string, body: TicketFeedbackBody): Promise<void> {
  await store.post(`${STORE_TICKETS}/${id}/feedback`, body)
}

export async function openTicketAsStaff(admin: Api, body: OpenTicketBody): Promise<AdminTicket> {
  return (await admin.post<{ ticket: AdminTicket }>(STAFF_TICKETS, body)).ticket
}

export async function actOnTicket(admin: Api, id: string, verb: TicketVerb, body: object = {}): Promise<AdminTicket> {
  return (await admin.post<{ ticket: AdminTicket }>(`${STAFF_TICKETS}/${id}/${verb}`, body)).ticket
}

export async function readTicket(admin: Api, id: string): Promise<AdminTicket> {
  return (await admin.get<{ ticket: AdminTicket }>(`${STAFF_TICKETS}/${id}`)).ticket
}
