import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Removes a file from storage; whether it is gone. A failure is logged, because nobody is waiting for the file. */
export async function removeFile(container: MedusaContainer, fileKey: string): Promise<boolean> {
  try {
    await container.resolve(Modules.FILE).deleteFiles([fileKey])
    return true
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const reason = error instanceof Error ? error.message : "unknown error"
    logger.error(`after-sales: a picture could not be removed from storage: ${reason}`)
    return false
  }
}
