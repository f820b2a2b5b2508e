import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listLate, remindOf, WAITING, type Waiting } from "../../modules/after-sales/commands/receiving/remind-staff"
import { FINDING_EVENTS, STRAY_PARCEL_EVENTS } from "../../types/events"
import { logFailure } from "../log-failure"
import { inBatches } from "./in-batches"

const EVENT_OF = {
  parcel_finding: FINDING_EVENTS.overdue,
  stray_parcel: STRAY_PARCEL_EVENTS.overdue,
} as const satisfies Record<Waiting, string>

/**
 * Says once of each thing that waits in the house beyond its time that it does: in its history, and as an event. Returns
 * the ids. Harmless when missed, repeated or run twice at once.
 */
export async function remindStaff(container: MedusaContainer, now: Date): Promise<string[]> {
  const reminded = []
  for (const table of WAITING) reminded.push(...(await remindAbout(container, table, now)))
  return reminded
}

async function remindAbout(container: MedusaContainer, table: Waiting, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listLate(table), asked),
    async ({ id }) => {
      let isReminded = false
      await logFailure(container, `reminder of ${id}`, async () => {
        isReminded = await afterSales.run(remindOf(table), { id, now })
        if (isReminded) await container.resolve(Modules.EVENT_BUS).emit({ name: EVENT_OF[table], data: { id } })
      })
      return isReminded ? [id] : []
    },
  )
}
