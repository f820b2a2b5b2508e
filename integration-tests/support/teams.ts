import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type {
  AdminServiceAgent,
  AdminServiceTeam,
  SaveAgentBody,
  SaveTeamBody,
  SimulateAssignmentBody,
  SimulatedAssignment,
} from "../../src/types"
import type { TestShop } from "./shop"

const ROOT = "/admin/after-sales"

/** Within the hours of the generic preset: a Tuesday, 10:00 UTC, that no test waits for. */
export const AT_WORK = "2031-03-04T10:00:00.000Z"

export async function listTeams({ admin }: TestShop): Promise<readonly AdminServiceTeam[]> {
  return (await admin.get<{ service_teams: AdminServiceTeam[] }>(`${ROOT}/service-teams`)).service_teams
}

/** One of the teams that the set-up brought, by code. */
export async function findTeam(test: TestShop, code: string): Promise<AdminServiceTeam> {
  const team = (await listTeams(test)).find((one) => one.code === code)
  if (!team) throw new Error(`There is no team ${code}`)
  return team
}

/** Writes a team anew with these changes. */
export async function changeTeam(
  { admin }: TestShop,
  { id, agents: _, rules, ...team }: AdminServiceTeam,
  changes: Partial<SaveTeamBody>,
): Promise<AdminServiceTeam> {
  const kept = rules.map(({ id: _id, ...rule }) => rule)
  const path = `${ROOT}/service-teams/${id}`
  return (await admin.post<{ service_team: AdminServiceTeam }>(path, { ...team, rules: kept, ...changes })).service_team
}

export async function createUser(container: MedusaContainer, name: string): Promise<string> {
  const email = `${name.toLowerCase()}@shop.test`
  return (await container.resolve(Modules.USER).createUsers({ email, first_name: name })).id
}

/** Makes somebody an agent; he is a new user. */
export async function hireAgent(
  test: TestShop,
  container: MedusaContainer,
  agent: Partial<SaveAgentBody> & { readonly display_name: string },
): Promise<AdminServiceAgent> {
  const user_id = await createUser(container, agent.display_name)
  const { service_agent } = await test.admin.post<{ service_agent: AdminServiceAgent }>(`${ROOT}/service-agents`, {
    ...{ user_id, languages: ["en"] },
    ...agent,
  })
  return service_agent
}

const ALWAYS = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [["00:00", "24:00"]]]),
)

/** One agent, in a team that works day and night, so that no appointment depends on the hour at which the test runs. */
export async function hireAroundTheClock(test: TestShop, container: MedusaContainer): Promise<AdminServiceAgent> {
  const { business_calendar } = await test.admin.post<{ business_calendar: { id: string } }>(
    `${ROOT}/business-calendars`,
    { name: "Always", definition: { time_zone: "UTC", hours: ALWAYS } },
  )
  const team = await findTeam(test, "after_sales")
  const agent = await hireAgent(test, container, { display_name: "Vera", capacity: 50, team_ids: [team.id] })
  await changeTeam(test, team, { calendar_id: business_calendar.id })
  return agent
}

/** Who would get a ticket at work time. */
export async function simulate(
  { admin }: TestShop,
  asked: Partial<SimulateAssignmentBody> = {},
): Promise<SimulatedAssignment> {
  const body = { kind: "consultation", channel: "email", at: AT_WORK, ...asked }
  const path = `${ROOT}/service-teams/simulate-assignment`
  return (await admin.post<{ assignment: SimulatedAssignment }>(path, body)).assignment
}

/** Such as `Ann` for the chosen one and `Bo: absent, at_capacity` for the others. */
export function namesOf({ agents }: SimulatedAssignment): string[] {
  return agents.map(({ display_name, reasons }) =>
    reasons.length === 0 ? display_name : `${display_name}: ${reasons.join(", ")}`,
  )
}
