import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"

import { bearer } from "../../demo/seed/api"
import type { Headers } from "./callers"

export interface Colleague {
  readonly id: string
  readonly headers: Headers
}

/** So many members of staff, each logged in; tokens are signed here, because a login for each would take a while. */
export async function hireColleagues(container: MedusaContainer, count: number): Promise<readonly Colleague[]> {
  const emails = Array.from({ length: count }, (_, n) => ({ email: `colleague-${n}@shop.test` }))
  const users = await container.resolve(Modules.USER).createUsers(emails)
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return users.map(({ id }) => {
    const claims = { actor_id: id, actor_type: "user", auth_identity_id: "", app_metadata: { user_id: id } }
    return { id, headers: bearer(generateJwtToken(claims, { secret: http.jwtSecret, expiresIn: "1h" })) }
  })
}
