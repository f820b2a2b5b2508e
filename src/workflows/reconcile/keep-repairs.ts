import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { keepRepair } from "../../modules/after-sales/commands/repair/keep-repair"
import { logFailure } from "../log-failure"
import type { Repair } from "./attempt-repair"

/** Writes down what a sweep found, for staff to see. A row that cannot be written stops neither the next nor the sweep. */
export async function keepRepairs(container: MedusaContainer, repairs: readonly Repair[], now: Date): Promise<void> {
  for (const { kind, id, outcome, why } of repairs) {
    const kept = { kind, subject_id: id, outcome, error: why, now }
    await logFailure(container, `the note of ${kind} ${id}`, () =>
      container.resolve(AFTER_SALES_MODULE).run(keepRepair, kept),
    )
  }
}
