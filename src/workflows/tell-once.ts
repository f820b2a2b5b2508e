import { emitEventStep } from "@medusajs/medusa/core-flows"
import { when } from "@medusajs/framework/workflows-sdk"

import type { Once } from "../modules/after-sales/commands/once"

/**
 * Emits an event about what a step did, within a workflow's composition: `done` is its answer, or a part of it. A POST
 * that is sent again with its key did nothing, and whoever listens has been told.
 */
export function tellOnce(eventName: string, done: Once): void {
  when(`${eventName}-for-the-first-time`, done, ({ repeated }) => !repeated).then(() => {
    emitEventStep({ eventName, data: { id: done.id } }).config({ name: `tell-${toStepName(eventName)}` })
  })
}

/** The same for several things that one workflow did, told in this order. */
export function tellEachOnce(...told: readonly (readonly [eventName: string, done: Once])[]): void {
  for (const [eventName, done] of told) tellOnce(eventName, done)
}

/** Every step of a workflow has a name of its own; the engine takes a dot in it for a step within another. */
function toStepName(eventName: string): string {
  return eventName.replaceAll(".", "-")
}
