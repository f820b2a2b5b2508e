import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { DiscrepancyKind, SweepOutcome } from "../../domain/reconcile/words"
import { wordsOf } from "../words-of"

/** One thing that reconcile found, and what became of it. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind
  /** Of the request, or of the payout where the kind is about one. */
  readonly id: string
  readonly outcome: SweepOutcome
  readonly why: string | null
}

/**
 * Tries one correction and says in one line of the log what became of it. A failure is part of the answer and stops
 * nobody: the next row has its turn. `work` answers false when there turned out to be nothing to do.
 */
export async function attemptCorrection(
  container: MedusaContainer,
  kind: DiscrepancyKind,
  id: string,
  work: () => Promise<unknown>,
): Promise<Discrepancy[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    if ((await work()) === false) return []
    logger.info(`after-sales: ${kind} ${id}: corrected`)
    return [{ kind, id, outcome: "corrected", why: null }]
  } catch (error) {
    const why = wordsOf(error)
    logger.warn(`after-sales: ${kind} ${id}: left, ${why}`)
    return [{ kind, id, outcome: "left", why }]
  }
}
