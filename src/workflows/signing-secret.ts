import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/**
 * The server's own secret, by which tokens are signed instead of stored. Whoever signs with it names what for, so that no
 * token passes for one of another kind.
 */
export function signingSecretOf(container: MedusaContainer): string {
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  if (typeof jwtSecret === "string" && jwtSecret !== "") return jwtSecret
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Links and tokens are signed with http.jwtSecret: set it")
}
