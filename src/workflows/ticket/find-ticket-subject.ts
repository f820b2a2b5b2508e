import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { languageOf } from "../../domain/notification/language-of"
import type { TicketLanguage } from "../../domain/ticket/ticket-words"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { TicketSubject } from "../../modules/after-sales/commands/ticket/open-ticket"
import { readRma } from "../../modules/after-sales/queries/rma/read-rma"
import type { RmaRecord } from "../../modules/after-sales/queries/rma/rma-record"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import { ownedBy, type OrderOwner } from "../order/read-order-facts"
import { readCategoryIds } from "../team/read-category-ids"

/** What whoever opens a ticket says about whom it is with and what it is about. */
export interface SaidSubject {
  readonly order_id: string | null
  readonly line_item_id: string | null
  readonly rma_id: string | null
  readonly customer_id: string | null
  readonly email: string | null
  readonly name: string | null
  readonly language: TicketLanguage | null
}

interface CoreOrder {
  readonly id: string
  readonly display_id: number
  readonly customer_id: string | null
  readonly email: string | null
  readonly locale: string | null
  readonly sales_channel_id: string | null
  readonly items?: readonly {
    readonly id: string
    readonly product_id: string | null
    readonly variant_sku: string | null
  }[]
}

interface CoreCustomer {
  readonly id: string
  readonly email: string | null
  readonly first_name: string | null
  readonly last_name: string | null
  readonly groups?: readonly { readonly id: string }[]
}

/**
 * Finds out whom a ticket is with and what it is about: order, request and customer each belong to whoever asks. About the
 * request of whoever was handed a warranty it is with him, and not about the order, which is its buyer's.
 *
 * @throws NOT_FOUND also for somebody else's order or request
 */
export async function findTicketSubject(
  container: MedusaContainer,
  said: SaidSubject,
  owner: OrderOwner,
  locale: string | null,
): Promise<TicketSubject> {
  const rma = said.rma_id === null ? null : await readOwnRma(container, said.rma_id, owner)
  const holder = rma === null || rma.warranty_id === null ? null : rma
  const order_id = said.order_id ?? (holder === null ? rma?.order_id : null) ?? guestOrderOf(owner)
  const order = order_id === null ? null : await readOrder(container, order_id, owner)
  const line = findLine(order, said.line_item_id)
  const customer = await findCustomer(container, said, owner, holder ?? order)
  const fullName = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ")
  return {
    customer_id: customer?.id ?? null,
    email: said.email ?? customer?.email ?? holder?.email ?? order?.email ?? null,
    name: said.name ?? (fullName || null),
    order_id,
    order_display_id: order?.display_id ?? null,
    line_item_id: line?.id ?? null,
    product_id: line?.product_id ?? null,
    sku: line?.variant_sku ?? null,
    rma_id: said.rma_id,
    sales_channel_id: order?.sales_channel_id ?? null,
    customer_group_ids: (customer?.groups ?? []).map(({ id }) => id),
    category_ids: await readCategoryIds(container, line?.product_id ?? null),
    language: said.language ?? languageOf(order?.locale ?? locale),
  }
}

function guestOrderOf(owner: OrderOwner): string | null {
  return typeof owner === "object" && "guest_of_order_id" in owner ? owner.guest_of_order_id : null
}

async function readOwnRma(
  container: MedusaContainer,
  id: string,
  owner: OrderOwner,
): Promise<Pick<RmaRecord, "order_id" | "warranty_id" | "customer_id" | "email">> {
  return container.resolve(AFTER_SALES_MODULE).ask(readRma, { id, viewer: owner === "anyone" ? "staff" : owner })
}

async function readOrder(container: MedusaContainer, id: string, owner: OrderOwner): Promise<CoreOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      ...["id", "display_id", "customer_id", "email", "locale", "sales_channel_id"],
      ...["items.id", "items.product_id", "items.variant_sku"],
    ],
    filters: ownedBy(id, owner),
  })
  const [order] = data as readonly CoreOrder[]
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${id} was not found`)
  return order
}

function findLine(order: CoreOrder | null, lineItemId: string | null) {
  if (lineItemId === null) return null
  const line = order?.items?.find(({ id }) => id === lineItemId)
  if (line) return line
  const message = "The order has no such line."
  throw new RefusalError([{ code: "line_not_in_order", message, field: "line_item_id" }])
}

/**
 * Whom it is with: whoever is logged in, else whom staff name or whose order it is. An address that belongs to an account
 * is that customer, so that what he says by phone stands beside what he writes (C02).
 */
async function findCustomer(
  container: MedusaContainer,
  said: SaidSubject,
  owner: OrderOwner,
  whose: Pick<CoreOrder, "customer_id"> | null,
): Promise<CoreCustomer | null> {
  if (owner !== "anyone" && "customer_id" in owner) return readCustomer(container, { id: owner.customer_id })
  const id = said.customer_id ?? whose?.customer_id ?? null
  if (id !== null) return readCustomer(container, { id })
  if (owner !== "anyone" || said.email === null) return null
  return readCustomer(container, { email: said.email.toLowerCase(), has_account: true })
}

/** Null for nobody: also a ticket with somebody whose account is gone is a ticket. */
async function readCustomer(
  container: MedusaContainer,
  filters: { readonly id: string } | { readonly email: string; readonly has_account: true },
): Promise<CoreCustomer | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "email", "first_name", "last_name", "groups.id"]
  const { data } = await query.graph({ entity: "customer", fields, filters })
  return (data as readonly CoreCustomer[])[0] ?? null
}
