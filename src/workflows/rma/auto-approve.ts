import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { POLICY } from "../../modules/after-sales/commands/rma/actor"
import { wordsOf } from "../words-of"
import { approveRmaWorkflow } from "./approve-rma"

/**
 * Approves in the policy's name, and says whether it did. A failure is logged and leaves the request to staff, whose
 * clock is running.
 */
export async function autoApprove(container: MedusaContainer, rmaId: string): Promise<boolean> {
  try {
    await approveRmaWorkflow(container).run({
      input: {
        ...{ id: rmaId, items: [], words: null, location_id: null },
        ...{ actor: POLICY, idempotency: null, now: new Date().toISOString() },
      },
    })
    return true
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`after-sales: ${rmaId} was not approved automatically: ${wordsOf(error)}`)
    return false
  }
}
