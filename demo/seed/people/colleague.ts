import type { HttpTypes } from "@medusajs/framework/types"

import { type Api, bearer, createApi } from "../api"
import { logIn } from "../shop/enter-shop"
import type { Shop } from "../shop/shop"

const COLLEAGUE = { email: "supervisor@demo.test", password: "supervisor" }

/** A second member of staff, for what nobody may decide alone. Invited the first time, and found again afterwards. */
export async function findColleague({ baseUrl, admin }: Pick<Shop, "baseUrl" | "admin">): Promise<Api> {
  const visitor = createApi(baseUrl)
  const known = await visitor.ask("POST", "/auth/user/emailpass", COLLEAGUE)
  if (known.status >= 300) {
    const { email } = COLLEAGUE
    const { invite } = await admin.post<HttpTypes.AdminInviteResponse>("/admin/invites", { email })
    const { token } = await visitor.post<{ token: string }>("/auth/user/emailpass/register", COLLEAGUE)
    const name = { first_name: "Sam", last_name: "Supervisor" }
    await visitor.with(bearer(token)).post(`/admin/invites/accept?token=${invite.token}`, name)
  }
  return logIn({ baseUrl, ...COLLEAGUE })
}
