import { randomBytes } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"

import { bearer } from "../../demo/seed/api"
import { GUEST_ACCESS_HEADER } from "../../src/api/store/after-sales/caller"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { hashSecret } from "../../src/modules/after-sales/hash-secret"

/** What a caller shows the server. */
export type Headers = Readonly<Record<string, string>>

/** A guest who has redeemed the link to one order. */
export async function asGuest(container: MedusaContainer, orderId: string): Promise<Headers> {
  const token = randomBytes(32).toString("base64url")
  const anHourFromNow = new Date(Date.now() + 3_600_000)
  await container.resolve(AFTER_SALES_MODULE).createGuestAccesses({
    order_id: orderId,
    email: "guest@shop.test",
    link_hash: hashSecret(randomBytes(32).toString("base64url")),
    link_expires_at: anHourFromNow,
    redeemed_at: new Date(),
    session_hash: hashSecret(token),
    session_expires_at: anHourFromNow,
  })
  return { [GUEST_ACCESS_HEADER]: token }
}

/** A policy as routes name it: `after_sales_rma:decide`. */
export type PolicyKey = `${string}:${string}`

export interface Clerks {
  /** Staff whose one role holds this policy and no other. */
  withOnly(policy: PolicyKey): Headers
  /** Staff whose one role holds every policy of the plugin but this. */
  withAllBut(policy: PolicyKey): Headers
}

/** Makes two roles for each of these policies; tokens are signed here, because a login for each would take a while. */
export async function hireClerks(container: MedusaContainer, prefixes: readonly string[]): Promise<Clerks> {
  const rbac = container.resolve(Modules.RBAC)
  const policies = (await rbac.listRbacPolicies()).filter(({ resource }) => prefixes.includes(resource))
  const tokens = new Map<string, Headers>()
  for (const policy of policies) {
    const others = policies.filter(({ id }) => id !== policy.id)
    tokens.set(`only ${policy.key}`, await hire(container, `Only ${policy.key}`, [policy]))
    tokens.set(`all but ${policy.key}`, await hire(container, `All but ${policy.key}`, others))
  }
  function find(name: string): Headers {
    const token = tokens.get(name)
    if (!token) throw new Error(`No policy is declared for "${name}"; see src/policies`)
    return token
  }
  return { withOnly: (policy) => find(`only ${policy}`), withAllBut: (policy) => find(`all but ${policy}`) }
}

async function hire(
  container: MedusaContainer,
  name: string,
  policies: readonly { readonly id: string }[],
): Promise<Headers> {
  const rbac = container.resolve(Modules.RBAC)
  const role = await rbac.createRbacRoles({ name })
  await rbac.createRbacRolePolicies(policies.map(({ id }) => ({ role_id: role.id, policy_id: id })))
  const user = await container.resolve(Modules.USER).createUsers({ email: `${role.id}@shop.test` })
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const claims = {
    actor_id: user.id,
    actor_type: "user",
    auth_identity_id: "",
    app_metadata: { user_id: user.id, roles: [role.id] },
  }
  return bearer(generateJwtToken(claims, { secret: http.jwtSecret, expiresIn: "1h" }))
}
