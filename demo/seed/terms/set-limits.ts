import type { HttpTypes } from "@medusajs/framework/types"

import type { GrantLimitBody } from "../../../src/types"
import type { Api } from "../api"
import { findColleague } from "../people/colleague"
import type { Shop } from "../shop/shop"

const LIMITS = "/admin/after-sales/grant-limits"

/** Amounts by currency above which a settlement waits for a second pair of eyes. */
export const SETTLEMENT_APPROVAL_ABOVE = { eur: "500.00" }

/** What the front desk gives a customer without asking, in euros. */
export const FRONT_DESK_LIMIT = "30.00"

/** How much two people may give a customer alone; what one of them may not waits for somebody who may. */
export async function limitAgents(shop: Pick<Shop, "baseUrl" | "admin">): Promise<void> {
  await setLimit(shop, { user_id: await idOf(shop.admin), per_grant: FRONT_DESK_LIMIT, per_30_days: "500.00" })
  const colleague = await findColleague(shop)
  await setLimit(shop, { user_id: await idOf(colleague), per_grant: "150.00", per_30_days: "2000.00" })
}

/** Regular customers are worth more to the front desk. */
export async function limitForRegulars({ admin }: Pick<Shop, "admin">, customer_group_id: string): Promise<void> {
  await setLimit({ admin }, { user_id: await idOf(admin), customer_group_id, per_grant: "50.00" })
}

async function idOf(staff: Api): Promise<string> {
  return (await staff.get<HttpTypes.AdminUserResponse>("/admin/users/me")).user.id
}

async function setLimit({ admin }: Pick<Shop, "admin">, limit: Partial<GrantLimitBody>): Promise<void> {
  await admin.post(LIMITS, { currency_code: "eur", ...limit })
}
