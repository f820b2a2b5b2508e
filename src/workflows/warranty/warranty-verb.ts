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
import { onceOnly, type Once } from "../../modules/after-sales/commands/once"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import type { Transaction } from "../../modules/after-sales/transaction"
import { WARRANTY_EVENTS } from "../../types/events"
import { readShopZone } from "../calendar/read-shop-zone"
import type { VerbInput } from "../rma/verb-input"

/** What every verb about a warranty is told: which, by whom, when, and in whose zone a day is a day. */
export interface WarrantyVerb {
  readonly id: string
  readonly actor: Actor
  readonly time_zone: string
  readonly now: Date
}

export interface WarrantyVerbInput<Said> extends VerbInput {
  readonly said: Said
}

/** Makes the workflow of one verb about a warranty: the command once per key, and then the event that others listen to. */
export function warrantyVerb<Said extends object>(
  name: string,
  command: (transaction: Transaction, input: WarrantyVerb & Said) => Promise<void>,
  event: keyof typeof WARRANTY_EVENTS | null,
): ReturnWorkflow<WarrantyVerbInput<Said>, Once, []> {
  const carryOutStep = createStep(
    `after-sales-${name}-warranty`,
    async ({ id, actor, idempotency, now, said }: WarrantyVerbInput<object>, { container }) => {
      const afterSales = container.resolve(AFTER_SALES_MODULE)
      const time_zone = await readShopZone(container)
      const verb = { ...(said as Said), id, actor, time_zone, now: new Date(now) } // typed again at the door below
      const { repeated } = await afterSales.run(onceOnly(idempotency, command), verb)
      return new StepResponse<Once>({ id, repeated })
    },
  )
  const firstTime = `${name}-for-the-first-time`
  const eventName = event === null ? "" : WARRANTY_EVENTS[event]
  return createWorkflow(`after-sales-${name}-warranty-flow`, (input: WarrantyVerbInput<object>) => {
    const done = carryOutStep(input)
    when(firstTime, done, ({ repeated }) => Boolean(eventName) && !repeated).then(() => {
      emitEventStep({ eventName, data: { id: done.id } })
    })
    return new WorkflowResponse(done)
  })
}
