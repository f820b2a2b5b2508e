import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { AnswerFacts } from "../../domain/answer/fill-answer"
import { personName } from "../../domain/answer/person-name"
import { languageOf } from "../../domain/notification/language-of"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readRma } from "../../modules/after-sales/queries/rma/read-rma"
import { readTicket } from "../../modules/after-sales/queries/ticket/read-ticket"

/** What an answer is for. */
export type AnswerCase = { readonly rma_id: string } | { readonly ticket_id: string }

export interface CaseFacts {
  readonly facts: AnswerFacts
  /** The customer's; null when nobody knows. */
  readonly locale: string | null
}

interface Person {
  readonly first_name?: string | null
  readonly last_name?: string | null
}

interface OrderOfCase {
  readonly locale: string | null
  readonly customer: Person | null
  readonly shipping_address: Person | null
}

/**
 * What a canned answer may say of a request or a ticket.
 *
 * @throws NOT_FOUND
 */
export async function readAnswerFacts(
  container: MedusaContainer,
  about: AnswerCase,
  agentId: string,
): Promise<CaseFacts> {
  const [known, agent] = await Promise.all([
    "ticket_id" in about ? readOfTicket(container, about.ticket_id, agentId) : readOfRma(container, about.rma_id),
    readAgentName(container, agentId),
  ])
  return { ...known, facts: { ...known.facts, "agent.name": agent } }
}

async function readOfRma(container: MedusaContainer, id: string): Promise<CaseFacts> {
  const rma = await container.resolve(AFTER_SALES_MODULE).ask(readRma, { id, viewer: "staff" })
  const order = await readOrder(container, rma.order_id)
  return {
    locale: order?.locale ?? null,
    facts: {
      "customer.name": nameOn(order),
      "order.number": `#${rma.order_display_id}`,
      "request.number": `RMA-${rma.number}`,
    },
  }
}

async function readOfTicket(container: MedusaContainer, id: string, agentId: string): Promise<CaseFacts> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const ticket = await afterSales.ask(readTicket, { id, viewer: { staff_id: agentId } })
  const order = ticket.order_id === null ? undefined : await readOrder(container, ticket.order_id)
  const rma = ticket.rma_id === null ? null : await afterSales.ask(readRma, { id: ticket.rma_id, viewer: "staff" })
  return {
    locale: localeOf(ticket.language, order?.locale ?? null),
    facts: {
      "customer.name": ticket.name ?? nameOn(order),
      "order.number": ticket.order_display_id === null ? null : `#${ticket.order_display_id}`,
      "request.number": rma === null ? null : `RMA-${rma.number}`,
      "ticket.number": `T-${ticket.number}`,
    },
  }
}

/** The ticket says in which language it is written in, and the order in which region that is spoken. */
function localeOf(language: string, ofOrder: string | null): string {
  return ofOrder !== null && languageOf(ofOrder) === language ? ofOrder : language
}

function nameOn(order: OrderOfCase | undefined): string | null {
  return personName(order?.customer ?? {}) ?? personName(order?.shipping_address ?? {})
}

async function readOrder(container: MedusaContainer, id: string): Promise<OrderOfCase | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "locale",
      ...["customer.first_name", "customer.last_name"],
      ...["shipping_address.first_name", "shipping_address.last_name"],
    ],
    filters: { id },
  })
  return (data as readonly OrderOfCase[])[0]
}

/** A secret API key has no name. */
async function readAgentName(container: MedusaContainer, id: string): Promise<string | null> {
  const [user] = await container.resolve(Modules.USER).listUsers({ id }, { select: ["id", "first_name", "last_name"] })
  return user ? personName(user) : null
}
