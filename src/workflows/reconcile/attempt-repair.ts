import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { RepairKind, SweepOutcome } from "../../domain/repair/words"
import { wordsOf } from "../words-of"

/** One thing that reconcile found, and what became of it. */
export interface Repair {
  readonly kind: RepairKind
  /** Of the request, or of the payout where the kind is about one. */
  readonly id: string
  readonly outcome: SweepOutcome
  readonly why: string | null
}

/**
 * Tries one repair and says in one line of the log what became of it. A failure is part of the answer and stops
 * nobody: the next row has its turn. `work` answers false when there turned out to be nothing to do.
 */
export async function attemptRepair(
  container: MedusaContainer,
  kind: RepairKind,
  id: string,
  work: () => Promise<unknown>,
): Promise<Repair[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    if ((await work()) === false) return []
    logger.info(`after-sales: ${kind} ${id}: repaired`)
    return [{ kind, id, outcome: "repaired", why: null }]
  } catch (error) {
    const why = wordsOf(error)
    logger.warn(`after-sales: ${kind} ${id}: left, ${why}`)
    return [{ kind, id, outcome: "left", why }]
  }
}
