import { emitEventStep } from "@medusajs/medusa/core-flows"
import { when, type WorkflowData } from "@medusajs/framework/workflows-sdk"

import type { Once } from "../modules/after-sales/commands/once"

/**
 * Emits an event about what a step did, within a workflow's composition. A POST that is sent again with its key did
 * nothing, and whoever listens has been told.
 */
export function tellOnce(eventName: string, done: WorkflowData<Once>): void {
  when(`${eventName}-for-the-first-time`, done, ({ repeated }) => !repeated).then(() => {
    emitEventStep({ eventName, data: { id: done.id } })
  })
}
