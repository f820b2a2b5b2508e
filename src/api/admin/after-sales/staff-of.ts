import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import type { Actor } from "../../../modules/after-sales/commands/rma/actor"

/** Who calls an admin route: a user, or a secret API key. */
export function staffOf({ auth_context }: Pick<AuthenticatedMedusaRequest, "auth_context">): Actor {
  return { type: "staff", id: auth_context.actor_id }
}
