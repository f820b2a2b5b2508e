import { setTimeout as sleep } from "node:timers/promises"

import type { HttpTypes } from "@medusajs/framework/types"

import type { AdminServiceAgent, AdminServiceTeam, AdminVisitSummary } from "../../../src/types"
import { readTicket } from "../../seed/tickets/calls"
import {
  actOnVisit,
  answerVisit,
  type FollowUpDraft,
  listVisits,
  publishFollowUpPlan,
  readVisit,
  retireFollowUpPlan,
  runJob,
  seeVisit,
  VISIT_LINKS,
} from "../../seed/visits/calls"
import { equal, holds, present } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

const AGENTS = "/admin/after-sales/service-agents"
const TEAMS = "/admin/after-sales/service-teams"

/** The shop calls a few days after a parcel; the customer moves the call without a login; what it finds becomes a ticket. */
export async function aVisit(world: World, step: Step): Promise<void> {
  const { admin, store: visitor } = world.shop
  const team_id = await findCallers(world)
  const { visit, token } = await step(
    "a delivery plans a call, and a letter tells the customer when it is",
    async () => {
      const plan = await publishFollowUpPlan(admin, callAfterDelivery(team_id))
      try {
        await runJob(admin, "dispatch-outbox")
        let called: AdminVisitSummary | undefined
        const link = await world.mailbox.linkSentTo(world.owner.email, async () => {
          const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 1 }] })
          const planned = await visitOf(world, order.id)
          await runJob(admin, "dispatch-visits")
          await runJob(admin, "dispatch-outbox")
          called = await readVisit(admin, planned.id)
        })
        const known = present(called, "visit")
        equal(known.status, "scheduled", "status")
        holds(known.agent_id !== null, "somebody has it on his calendar")
        return { visit: known, token: present(new URL(link).searchParams.get("token"), "token") }
      } finally {
        await retireFollowUpPlan(admin, plan)
      }
    },
  )
  await step("looking at it changes nothing, and a guess opens nothing", async () => {
    const seen = await seeVisit(visitor, token)
    equal([seen.id, seen.status], [visit.id, "scheduled"], "what the link shows")
    equal((await readVisit(admin, visit.id)).events.length, 2, "lines in the history")
    equal((await visitor.ask("GET", `${VISIT_LINKS}/${token}x`)).status, 404, "status of a guess")
  })
  await step("the customer moves it to a time at which somebody is free, and takes it to his calendar", async () => {
    const { slots } = await seeVisit(visitor, token)
    const starts_at = present(slots.at(-1), "free time").starts_at
    equal((await answerVisit(visitor, token, "move", { starts_at })).due_at, starts_at, "new time")
    const file = await visitor.download(`${VISIT_LINKS}/${token}/calendar`)
    holds(file.headers.get("content-type")?.startsWith("text/calendar") === true, "it is a calendar's file")
    const day = starts_at.slice(0, 19).replaceAll(/[-:]/g, "")
    holds((await file.text()).includes(`DTSTART:${day}Z`), "it names the new time")
  })
  await step("what the call finds is noted down, and becomes one ticket", async () => {
    const asked = { subject: "The lid", body: "It does not close." }
    const early = await admin.ask("POST", `/admin/after-sales/visits/${visit.id}/ticket`, asked)
    equal(early.status, 400, "status before anything was found")
    const found = { outcome: "issue_found", words: "The lid does not close", answers: ["No"] }
    equal((await actOnVisit(admin, visit.id, "record", found)).status, "completed", "status")
    const ids = [await actOnVisit(admin, visit.id, "ticket", asked), await actOnVisit(admin, visit.id, "ticket", asked)]
    equal(ids[0]?.ticket_id, ids[1]?.ticket_id, "ticket of the second click")
    const ticket = await readTicket(admin, present(ids[0]?.ticket_id, "ticket"))
    equal([ticket.subject, ticket.order_id], ["The lid", visit.order_id], "ticket")
  })
}

function callAfterDelivery(team_id: string): FollowUpDraft {
  const code = `check_${Date.now()}`
  return {
    ...{ code, name: "A call of the check" },
    terms: {
      ...{ trigger: "delivered", offset_days: 3, method: "phone", lead_days: 7, team_id },
      ...{ script: "Ask how the tea set is.", questions: ["Does it pour well?"] },
    },
  }
}

const LONGEST_WAIT_MS = 30_000

/** The visit that a delivery plans, once it has been heard of. */
async function visitOf({ shop }: World, order_id: string): Promise<AdminVisitSummary> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await sleep(50)) {
    const [visit] = (await listVisits(shop.admin, { order_id })).filter(({ plan_name }) => plan_name !== null)
    if (visit) return visit
  }
  throw new Error(`The order ${order_id} has no visit`)
}

/** A team with somebody in it: the one that answers customers; whoever runs the check joins it where nobody has. */
async function findCallers({ shop: { admin } }: World): Promise<string> {
  const { service_teams } = await admin.get<{ service_teams: readonly AdminServiceTeam[] }>(TEAMS)
  const team = present(
    service_teams.find(({ code }) => code === "customer_service"),
    "team that answers customers",
  )
  const { service_agents } = await admin.get<{ service_agents: AdminServiceAgent[] }>(`${AGENTS}?team_id=${team.id}`)
  if (service_agents.length === 0) {
    const { user } = await admin.get<HttpTypes.AdminUserResponse>("/admin/users/me")
    await admin.post(AGENTS, { user_id: user.id, display_name: "Check", capacity: 50, team_ids: [team.id] })
  }
  return team.id
}
