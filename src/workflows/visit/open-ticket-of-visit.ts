import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { IdempotencyKey } from "../../modules/after-sales/commands/once"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { noteTicketOfVisit } from "../../modules/after-sales/commands/visit/step-visit"
import { readVisit } from "../../modules/after-sales/queries/visit/read-visit"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import { openTicketWorkflow } from "../ticket/open-ticket"

export interface OpenTicketOfVisit {
  readonly id: string
  readonly subject: string
  readonly body: string
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  readonly now: Date
}

/**
 * What a visit has found becomes a ticket, by the same verb that opens any other: it is routed, its clocks run. A visit
 * has one ticket; asked for again, it is the one that there is.
 */
export async function openTicketOfVisit(container: MedusaContainer, input: OpenTicketOfVisit): Promise<void> {
  const { id, subject, body, actor, idempotency, now } = input
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const visit = await afterSales.ask(readVisit, id)
  if (visit.ticket_id !== null) return
  if (visit.outcome !== "issue_found") throw noIssue(visit.status)
  const { result } = await openTicketWorkflow(container).run({
    input: {
      about: {
        ...{ order_id: visit.order_id, line_item_id: null, rma_id: null, customer_id: visit.customer_id },
        ...{ email: visit.email, name: visit.customer_name, language: null },
      },
      ...{ kind: "order_problem", subject, body, desired_outcome: null, priority: "normal", opening: "contact" },
      ...{ channel: visit.method === "email" ? "email" : "phone", owner: "anyone", locale: visit.language, actor },
      // One visit opens one ticket, whoever clicks how often.
      idempotency: idempotency ?? { scope: "visit-ticket", key: id, fingerprint: id },
      ...{ occurred_at: now.toISOString(), now: now.toISOString() },
    },
  })
  await afterSales.run(noteTicketOfVisit, { id, ticket_id: result.id, now })
}

function noIssue(status: string): RefusalError {
  const message = "Record first that the visit has found an issue."
  return new RefusalError([{ code: "visit_issue_not_found", message, facts: { status } }])
}
