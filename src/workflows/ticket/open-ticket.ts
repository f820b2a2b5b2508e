import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey, type Once } from "../../modules/after-sales/commands/once"
import { openTicket, type OpenTicket } from "../../modules/after-sales/commands/ticket/open-ticket"
import { TICKET_EVENTS } from "../../types/ticket-http"
import type { OrderOwner } from "../order/read-order-facts"
import { findTicketSubject, type SaidSubject } from "./find-ticket-subject"

export interface OpenTicketInput extends Omit<OpenTicket, "about" | "occurred_at" | "now"> {
  readonly about: SaidSubject
  readonly owner: OrderOwner
  /** Of whoever opens it, for an order whose language nobody knows. */
  readonly locale: string | null
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601: workflow input is serialised. */
  readonly occurred_at: string
  readonly now: string
}

const openTicketStep = createStep("after-sales-open-ticket", async (input: OpenTicketInput, { container }) => {
  const { idempotency, owner, locale, ...words } = input
  const about = await findTicketSubject(container, input.about, owner, locale)
  const instants = { occurred_at: new Date(input.occurred_at), now: new Date(input.now) }
  const opened = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceById(idempotency, openTicket), { ...words, ...instants, about })
  return new StepResponse<Once>(opened)
})

/** A customer turns to the shop, or staff open a ticket for him or write to him first. */
export const openTicketWorkflow = createWorkflow("after-sales-open-ticket-flow", (input: OpenTicketInput) => {
  const opened = openTicketStep(input)
  when("ticket-opened-for-the-first-time", opened, ({ repeated }) => !repeated).then(() => {
    emitEventStep({ eventName: TICKET_EVENTS.opened, data: { id: opened.id } })
  })
  return new WorkflowResponse(opened)
})
