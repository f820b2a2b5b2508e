import type { MedusaContainer } from "@medusajs/framework/types"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  when,
  WorkflowResponse,
  type ReturnWorkflow,
} from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type Once } from "../../modules/after-sales/commands/once"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import type { Transaction } from "../../modules/after-sales/transaction"
import { TICKET_EVENTS } from "../../types/ticket-http"
import type { VerbInput } from "../rma/verb-input"

/** What a verb is told beside which ticket, by whom and when. JSON, as everything on its way through a workflow. */
export interface TicketVerbInput<Said> extends VerbInput {
  readonly said: Said
}

/**
 * Makes the workflow of one verb about a ticket: the command once per key, and then the event that others listen to. A
 * command may answer the id of another ticket, in which the matter goes on. `check` asks core what the command cannot.
 */
export function ticketVerb<Said extends object>(
  name: string,
  command: (transaction: Transaction, input: TicketVerb & Said) => Promise<string | void>,
  event: keyof typeof TICKET_EVENTS | null,
  check: (container: MedusaContainer, said: Said) => Promise<unknown> = async () => undefined,
): ReturnWorkflow<TicketVerbInput<Said>, Once, []> {
  const carryOutStep = createStep(
    `after-sales-${name}-ticket`,
    async ({ id, actor, idempotency, now, said }: TicketVerbInput<object>, { container }) => {
      const verb = { ...(said as Said), id, actor, now: new Date(now) } // typed again at the door below
      await check(container, verb)
      const carryOut = async (transaction: Transaction) => (await command(transaction, verb)) ?? id
      const done = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, carryOut), verb)
      return new StepResponse<Once>(done)
    },
  )
  const eventName = event === null ? "" : TICKET_EVENTS[event]
  const firstTime = `${name}-for-the-first-time`
  return createWorkflow(`after-sales-${name}-ticket-flow`, (input: TicketVerbInput<object>) => {
    const done = carryOutStep(input)
    when(firstTime, done, ({ repeated }) => Boolean(eventName) && !repeated).then(() => {
      emitEventStep({ eventName, data: { id: done.id } })
    })
    return new WorkflowResponse(done)
  })
}
