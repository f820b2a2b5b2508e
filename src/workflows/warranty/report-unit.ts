import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { languageOf } from "../../domain/notification/language-of"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import type { TicketSubject } from "../../modules/after-sales/commands/ticket/open-ticket"
import { reportUnit, type ReportUnit } from "../../modules/after-sales/commands/warranty/report-unit"
import { readWarranty } from "../../modules/after-sales/queries/warranty/read-warranty"
import type { WarrantyRecord } from "../../modules/after-sales/queries/warranty/warranty-record"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import { TICKET_EVENTS } from "../../types/ticket-http"
import { readCategoryIds } from "../team/read-category-ids"
import { tellOnce } from "../tell-once"

export interface ReportUnitInput extends Pick<ReportUnit, "words" | "channel" | "actor"> {
  readonly warranty_id: string
  /** Whoever is logged in, or has the warranty in his account; null for somebody who gives an address. */
  readonly customer_id: string | null
  readonly email: string | null
  readonly locale: string | null
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601: workflow input is serialised. */
  readonly now: string
}

const reportUnitStep = createStep("after-sales-report-unit", async (input: ReportUnitInput, { container }) => {
  const { warranty_id, words, channel, actor, idempotency } = input
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const warranty = await afterSales.ask(readWarranty, { id: warranty_id, viewer: "anyone" })
  const about = await subjectOf(container, warranty, input)
  const now = new Date(input.now)
  const reported = await afterSales.run(onceById(idempotency, reportUnit), {
    ...{ warranty, about, words, channel, actor, now },
  })
  return new StepResponse(reported)
})

/**
 * Of the goods what the warranty says, and of the order nothing, even where there is one. An address that is only said
 * makes nobody of it: whoever has found a card does not write in a customer's name.
 */
async function subjectOf(
  container: MedusaContainer,
  { product_id, sku }: WarrantyRecord,
  { customer_id, email, locale }: ReportUnitInput,
): Promise<TicketSubject> {
  const customer = customer_id === null ? null : await readCustomer(container, customer_id)
  const address = customer?.email ?? email
  if (address === null) {
    const message = "Log in, or say where to write to."
    throw new RefusalError([{ code: "owner_address_required", message, field: "email" }])
  }
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ")
  return {
    ...{ customer_id, email: address.toLowerCase(), name: name || null, product_id, sku },
    ...{ order_id: null, order_display_id: null, line_item_id: null, rma_id: null, sales_channel_id: null },
    customer_group_ids: (customer?.groups ?? []).map(({ id }) => id),
    category_ids: await readCategoryIds(container, product_id),
    language: languageOf(locale),
  }
}

interface CoreCustomer {
  readonly email: string | null
  readonly first_name: string | null
  readonly last_name: string | null
  readonly groups?: readonly { readonly id: string }[]
}

async function readCustomer(container: MedusaContainer, id: string): Promise<CoreCustomer | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["email", "first_name", "last_name", "groups.id"]
  const { data } = await query.graph({ entity: "customer", fields, filters: { id } })
  return (data as readonly CoreCustomer[])[0] ?? null
}

/** Somebody's unit is broken, and no order of his has it: a ticket takes it up. */
export const reportUnitWorkflow = createWorkflow("after-sales-report-unit-flow", (input: ReportUnitInput) => {
  const reported = reportUnitStep(input)
  tellOnce(TICKET_EVENTS.opened, reported)
  return new WorkflowResponse(reported)
})
