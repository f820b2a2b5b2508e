import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { AnswerFacts } from "../../domain/answer/fill-answer"
import { personName } from "../../domain/answer/person-name"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readRma } from "../../modules/after-sales/queries/rma/read-rma"

export interface CaseFacts {
  readonly facts: AnswerFacts
  /** The customer's, as core keeps it on the order; null when it does not know. */
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
 * What a canned answer may say of a request.
 *
 * @throws NOT_FOUND
 */
export async function readAnswerFacts(
  container: MedusaContainer,
  { rma_id, agent_id }: { readonly rma_id: string; readonly agent_id: string },
): Promise<CaseFacts> {
  const rma = await container.resolve(AFTER_SALES_MODULE).ask(readRma, { id: rma_id, viewer: "staff" })
  const [order, agent] = await Promise.all([readOrder(container, rma.order_id), readAgentName(container, agent_id)])
  return {
    locale: order?.locale ?? null,
    facts: {
      "customer.name": personName(order?.customer ?? {}) ?? personName(order?.shipping_address ?? {}),
      "order.number": `#${rma.order_display_id}`,
      "request.number": `RMA-${rma.number}`,
      "agent.name": agent,
    },
  }
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
