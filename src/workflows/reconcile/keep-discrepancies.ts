import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { keepDiscrepancy } from "../../modules/after-sales/commands/reconcile/keep-discrepancy"
import { logFailure } from "../log-failure"
import type { Discrepancy } from "./attempt-correction"

/** Writes down what a sweep found, for staff to see. A row that cannot be written stops neither the next nor the sweep. */
export async function keepDiscrepancies(
  container: MedusaContainer,
  discrepancies: readonly Discrepancy[],
  now: Date,
): Promise<void> {
  for (const { kind, id, outcome, why } of discrepancies) {
    const kept = { kind, subject_id: id, outcome, error: why, now }
    await logFailure(container, `the note of ${kind} ${id}`, () =>
      container.resolve(AFTER_SALES_MODULE).run(keepDiscrepancy, kept),
    )
  }
}
