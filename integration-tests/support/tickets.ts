import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Api } from "../../demo/seed/api"
import type { AdminTicket, AdminTicketSummary, OpenStoreTicketBody, OpenTicketBody, StoreTicket } from "../../src/types"
import { dispatchOutbox } from "../../src/workflows/notification/dispatch-outbox"
import { mailbox } from "../fixtures/mailbox-provider"
import type { TestShop } from "./shop"

const STORE = "/store/after-sales/tickets"
const ADMIN = "/admin/after-sales/tickets"

/** A customer or guest turns to the shop. */
export async function askShop(store: Api, given: Partial<OpenStoreTicketBody> = {}): Promise<StoreTicket> {
  const body = { subject: "Where is my parcel?", body: "It should have come on Monday.", ...given }
  return (await store.post<{ ticket: StoreTicket }>(STORE, body)).ticket
}

export async function readOwn(store: Api, { id }: Pick<StoreTicket, "id">): Promise<StoreTicket> {
  return (await store.get<{ ticket: StoreTicket }>(`${STORE}/${id}`)).ticket
}

/** The customer writes again; answers with the ticket in which the matter goes on. */
export async function writeAgain(store: Api, { id }: Pick<StoreTicket, "id">, body: string): Promise<StoreTicket> {
  return (await store.post<{ ticket: StoreTicket }>(`${STORE}/${id}/messages`, { body })).ticket
}

export async function openForCustomer({ admin }: TestShop, body: OpenTicketBody): Promise<AdminTicket> {
  return (await admin.post<{ ticket: AdminTicket }>(ADMIN, body)).ticket
}

export async function readTicketAsStaff({ admin }: TestShop, { id }: { readonly id: string }): Promise<AdminTicket> {
  return (await admin.get<{ ticket: AdminTicket }>(`${ADMIN}/${id}`)).ticket
}

/** Staff do something to a ticket. */
export async function actOnTicket(
  { admin }: TestShop,
  { id }: { readonly id: string },
  verb: string,
  body: object = {},
): Promise<AdminTicket> {
  return (await admin.post<{ ticket: AdminTicket }>(`${ADMIN}/${id}/${verb}`, body)).ticket
}

/** One view of the inbox, page by page until its end. */
export async function readInbox({ admin }: TestShop, query: string): Promise<readonly AdminTicketSummary[]> {
  const found: AdminTicketSummary[] = []
  let cursor: string | null = ""
  while (cursor !== null) {
    const page: { tickets: AdminTicketSummary[]; next_cursor: string | null } = await admin.get(
      `${ADMIN}?${query}${cursor === "" ? "" : `&cursor=${cursor}`}`,
    )
    found.push(...page.tickets)
    cursor = page.next_cursor
  }
  return found
}

/** The shop never closes, so that two hours of opening time are two hours by the clock. */
export async function neverClose({ admin }: TestShop): Promise<void> {
  const always = [["00:00", "24:00"]]
  const hours = Object.fromEntries(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, always]))
  const definition = { time_zone: "UTC", hours }
  await admin.post("/admin/after-sales/business-calendars", { name: "Always", definition, is_default: true })
}

/** Sends what waits in the outbox, waits for whoever else is sending, and returns the letters about this ticket. */
export async function lettersAbout(container: MedusaContainer, { number }: Pick<StoreTicket, "number">) {
  await dispatchOutbox(container, { limit: 100, now: new Date() })
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (let tries = 0; tries < 400; tries += 1) {
    const { rows } = await database.raw(
      "select 1 from outbox_message where template like 'ticket_%' and status in ('pending', 'sending')",
    )
    if (rows.length === 0) return mailbox.letters.filter(({ content }) => content?.subject?.includes(`[T-${number} `))
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error("Letters about tickets are still waiting after ten seconds")
}
