import type { HttpTypes } from "@medusajs/framework/types"

import { type Api, bearer, createApi } from "../api"
import { logIn } from "../shop/enter-shop"
import type { Shop } from "../shop/shop"

interface Colleague {
  readonly email: string
  readonly password: string
  readonly name: { readonly first_name: string; readonly last_name: string }
}

const SUPERVISOR: Colleague = {
  ...{ email: "supervisor@demo.test", password: "supervisor" },
  name: { first_name: "Sam", last_name: "Supervisor" },
}

const TECHNICIAN: Colleague = {
  ...{ email: "technician@demo.test", password: "technician" },
  name: { first_name: "Vera", last_name: "Lind" },
}

/** A second member of staff, for what nobody may decide alone. */
export function findColleague(shop: Pick<Shop, "baseUrl" | "admin">): Promise<Api> {
  return findStaff(shop, SUPERVISOR)
}

/** A third, who drives to customers. */
export function findTechnician(shop: Pick<Shop, "baseUrl" | "admin">): Promise<Api> {
  return findStaff(shop, TECHNICIAN)
}

/** Invited the first time, and found again afterwards. */
async function findStaff(
  { baseUrl, admin }: Pick<Shop, "baseUrl" | "admin">,
  { email, password, name }: Colleague,
): Promise<Api> {
  const visitor = createApi(baseUrl)
  const credentials = { email, password }
  const known = await visitor.ask("POST", "/auth/user/emailpass", credentials)
  if (known.status >= 300) {
    const { invite } = await admin.post<HttpTypes.AdminInviteResponse>("/admin/invites", { email })
    const { token } = await visitor.post<{ token: string }>("/auth/user/emailpass/register", credentials)
    await visitor.with(bearer(token)).post(`/admin/invites/accept?token=${invite.token}`, name)
  }
  return logIn({ baseUrl, email, password })
}
