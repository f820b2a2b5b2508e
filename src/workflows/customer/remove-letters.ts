import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

const BATCH = 100
const OURS = "after-sales."

interface Removing {
  deleteNotifications(ids: string[]): Promise<void>
}

/**
 * Removes what we sent to these addresses from core's books of notifications, which keep words and addresses for ever.
 * What other parts of the shop sent is theirs.
 */
export async function removeLetters(container: MedusaContainer, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  const notifications = container.resolve(Modules.NOTIFICATION)
  let skip = 0
  for (;;) {
    const page = await notifications.listNotifications(
      { to: [...addresses] },
      { select: ["id", "template"], skip, take: BATCH, order: { id: "ASC" } },
    )
    const ours = page.filter(({ template }) => template?.startsWith(OURS)).map(({ id }) => id)
    if (ours.length > 0) {
      if (!canRemove(notifications)) {
        throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Core's notifications cannot be removed")
      }
      await notifications.deleteNotifications(ours)
    }
    if (page.length < BATCH) return
    skip += page.length - ours.length
  }
}

/** Core generates the method for its module and leaves it out of the declared interface. */
function canRemove(service: object): service is Removing {
  return "deleteNotifications" in service && typeof service.deleteNotifications === "function"
}
