import type { AdminCommitment, AdminServiceTeam, ErrorBody, SimulatedAssignment } from "../../../src/types"
import { openRequest } from "../../seed/requests/calls"
import { PROMISES } from "../../seed/requests/promise-steps"
import { requestOf } from "../ask"
import { equal, holds, present, refuses } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

const TEAMS = "/admin/after-sales/service-teams"
const HOUR_MS = 3_600_000

/** Something is promised to the customer and kept, and every kind of ticket has a team. */
export async function promises(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 1 }] })
  const { id: rma_id } = await openRequest(world.as(world.owner), requestOf(order, "preference"))
  const due_at = new Date(Date.now() + 24 * HOUR_MS).toISOString()

  const promised = await step("what is promised about a request is promised to its customer", async () => {
    const body = { promise: "A call back", due_at, rma_id }
    const { commitment } = await admin.post<{ commitment: AdminCommitment }>(PROMISES, body)
    equal(
      [commitment.status, commitment.order_id, commitment.customer_id === null],
      ["open", order.id, false],
      "promise",
    )
    return commitment.id
  })

  await step("it is moved with words, kept before its end, and then over", async () => {
    const later = new Date(Date.now() + 48 * HOUR_MS).toISOString()
    await admin.post(`${PROMISES}/${promised}/move`, { words: "The line was busy", due_at: later })
    const kept = await admin.post<{ commitment: AdminCommitment }>(`${PROMISES}/${promised}/keep`, { words: "Called" })
    equal([kept.commitment.status, kept.commitment.first_due_at], ["kept", due_at], "promise")
    const again = await admin.ask<ErrorBody>("POST", `${PROMISES}/${promised}/break`, { words: "Not so" })
    refuses(again, 400, "action_not_allowed_in_stage")
  })

  await step("every ticket has a team, and of everybody it is said why he would or would not get it", async () => {
    const { service_teams } = await admin.get<{ service_teams: readonly AdminServiceTeam[] }>(TEAMS)
    for (const kind of ["consultation", "complaint", "order_problem", "work_order"]) {
      const { assignment } = await admin.post<{ assignment: SimulatedAssignment }>(`${TEAMS}/simulate-assignment`, {
        kind,
        channel: "phone",
      })
      const team = service_teams.find(({ id }) => id === assignment.team_id)
      present(team, `team for ${kind}`)
      holds(
        assignment.agents.every(({ chosen, reasons }) => chosen === (reasons.length === 0)),
        "whoever is not chosen is told why",
      )
    }
  })
}
