import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { recordPrivacyEvent } from "../../modules/after-sales/commands/customer/record-privacy-event"
import { onceById } from "../../modules/after-sales/commands/once"
import { exportRows } from "../../modules/after-sales/queries/customer/export-rows"
import type { CustomerExport } from "../../types"
import type { VerbInput } from "../rma/verb-input"
import { findCustomer, type KnownCustomer } from "./find-customer"
import { listOrderIds } from "./list-order-ids"

export interface ExportCustomerInput extends VerbInput {
  /** On whose wish; may be left out. */
  readonly words: string | null
}

const exportCustomerStep = createStep(
  "after-sales-export-customer",
  async (input: ExportCustomerInput, { container }) => {
    const { actor, idempotency, words, now } = input
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    const customer = await findCustomer(container, input.id)
    const { customer_ids, emails, contact_ids, subject } = customer
    const order_ids = await listOrderIds(container, customer_ids)
    await afterSales.run(onceById(idempotency, recordPrivacyEvent), {
      ...{ subject, action: "export" as const, actor, words, now: new Date(now) },
    })
    const records = await afterSales.ask(exportRows, { person: { customer_ids, emails, contact_ids }, order_ids })
    return new StepResponse(toExport(customer, { exported_at: now, order_ids, records }))
  },
)

function toExport(
  { customer_ids, emails, contact_ids, records: known }: KnownCustomer,
  found: Pick<CustomerExport, "exported_at" | "order_ids" | "records">,
): CustomerExport {
  const customers = known.map(({ id, email, first_name, last_name, company_name, phone, created_at }) => ({
    ...{ id, email, first_name, last_name, company_name, phone },
    created_at: new Date(created_at).toISOString(),
  }))
  return { format: "after-sales.customer", version: 1, customer_ids, emails, contact_ids, customers, ...found }
}

/** Takes out everything that we know of a person, and writes down who did. */
export const exportCustomerWorkflow = createWorkflow(
  "after-sales-export-customer-flow",
  (input: ExportCustomerInput) => new WorkflowResponse(exportCustomerStep(input)),
)
