import type { HttpTypes } from "@medusajs/framework/types"

import type { AdminServiceAgent, AdminServiceTeam } from "../../../src/types"
import { idOf } from "../shop/id-of"
import type { Shop } from "../shop/shop"
import { findColleague, findTechnician } from "./colleague"

const TEAMS = "/admin/after-sales/service-teams"
const AGENTS = "/admin/after-sales/service-agents"
const DAY_MS = 24 * 3_600_000

/** Where nobody is routed to: it drives to customers. */
const FIELD_SERVICE = { code: "field_service", name_en: "Field service", name_zh: "上门服务", position: 50 }

/**
 * Two people share the four teams of the set-up: one answers, the other leads and is away at the end of next week. A
 * third drives to customers.
 */
export async function staffTeams(shop: Shop): Promise<void> {
  const { admin } = shop
  const me = await admin.get<HttpTypes.AdminUserResponse>("/admin/users/me")
  const colleague = await findColleague(shop)
  const sam = await colleague.get<HttpTypes.AdminUserResponse>("/admin/users/me")
  const { service_teams } = await admin.get<{ service_teams: readonly AdminServiceTeam[] }>(TEAMS)
  for (const { id, agents: _, rules, ...team } of service_teams) {
    const kept = rules.map(({ id: _id, ...rule }) => rule)
    const people = { lead_user_id: sam.user.id, manager_user_id: me.user.id }
    await admin.post(`${TEAMS}/${id}`, { ...team, ...people, rules: kept })
  }
  const ofTeams = (...codes: readonly string[]) =>
    service_teams.filter(({ code }) => codes.includes(code)).map(({ id }) => id)
  await admin.post(AGENTS, {
    ...{ user_id: me.user.id, display_name: "Front desk", languages: ["en", "zh", "de"], capacity: 25 },
    ...{ skills: [{ code: "footwear", level: 2 }], team_ids: ofTeams("customer_service", "after_sales") },
  })
  const { service_agent } = await admin.post<{ service_agent: AdminServiceAgent }>(AGENTS, {
    ...{ user_id: sam.user.id, display_name: "Sam Supervisor", languages: ["en"], capacity: 8 },
    ...{ skills: [{ code: "electronics", level: 3 }], team_ids: ofTeams("technical_support", "quality") },
  })
  const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
  await admin.post(`${AGENTS}/${service_agent.id}/absences`, {
    ...{ from_at: inDays(10), until_at: inDays(12), words: "Trade fair" },
  })
  await staffFieldService(shop)
}

async function staffFieldService(shop: Shop): Promise<void> {
  const technician = await findTechnician(shop)
  const vera = await technician.get<HttpTypes.AdminUserResponse>("/admin/users/me")
  const { service_team } = await shop.admin.post<{ service_team: AdminServiceTeam }>(TEAMS, FIELD_SERVICE)
  await shop.admin.post(AGENTS, {
    ...{ user_id: vera.user.id, display_name: "Vera Lind", languages: ["en", "de"], capacity: 6 },
    ...{ skills: [{ code: "furniture", level: 3 }], team_ids: [service_team.id] },
  })
}

/** Finds the teams of the shop by their codes. */
export async function teamIdsOf({ admin }: Pick<Shop, "admin">): Promise<(code: string) => string> {
  const { service_teams } = await admin.get<{ service_teams: readonly AdminServiceTeam[] }>(TEAMS)
  return (code) =>
    idOf(
      code,
      service_teams.find((one) => one.code === code),
    )
}
