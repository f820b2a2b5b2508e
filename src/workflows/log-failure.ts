import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { wordsOf } from "./words-of"

/**
 * Does work that follows a decision already written down. A failure is logged by id and not thrown: the decision
 * stands, and reconcile repeats the work until it succeeds.
 */
export async function logFailure(
  container: MedusaContainer,
  what: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`after-sales: ${what} is left to reconcile: ${wordsOf(error)}`)
  }
}
