import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"

/** Request options of a logged-in member of staff, made without a login so that a test costs no round trips. */
export async function staffSession(container: MedusaContainer): Promise<{ headers: Record<string, string> }> {
  const user = await container.resolve(Modules.USER).createUsers({ email: "staff@example.com" })
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: "staff@example.com" }],
    app_metadata: { user_id: user.id },
  })
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = {
    actor_id: user.id,
    actor_type: "user",
    auth_identity_id: identity.id,
    app_metadata: { user_id: user.id },
  }
  const token = generateJwtToken(claims, { secret: http.jwtSecret, expiresIn: "1h" })
  return { headers: { authorization: `Bearer ${token}` } }
}

/** Request options of a storefront: the publishable key that every store route asks for. */
export async function storefrontSession(container: MedusaContainer): Promise<{ headers: Record<string, string> }> {
  const key = await container
    .resolve(Modules.API_KEY)
    .createApiKeys({ title: "Storefront", type: "publishable", created_by: "test" })
  return { headers: { "x-publishable-api-key": key.token } }
}
