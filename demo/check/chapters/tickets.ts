import type { ErrorBody } from "../../../src/types"
import { actOnTicket, askShop, readOwnTicket, readTicket, STAFF_TICKETS, writeToTicket } from "../../seed/tickets/calls"
import { equal, holds, present } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

/** A question and a complaint, each promised an answer, answered, resolved and closed; thanks open nothing. */
export async function tickets(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)

  const id = await step("a question is promised an answer, and stands in the inbox by that promise", async () => {
    const asked = await askShop(store, { subject: "Is it oven-proof?", body: "Up to how many degrees?" })
    const promised = present(asked.answer_by_at, "promise")
    equal((await readTicket(admin, asked.id)).next_due_at, promised, "deadline in the inbox")
    return asked.id
  })

  await step("the answer keeps the promise; a note stays among staff", async () => {
    await actOnTicket(admin, id, "notes", { body: "Asks every year" })
    const answered = await actOnTicket(admin, id, "reply", { body: "Up to 260 °C." })
    equal(
      answered.clocks.filter(({ metric }) => metric === "first_response").map(({ face }) => face),
      ["met"],
      "first answer",
    )
    holds(!JSON.stringify(await readOwnTicket(store, id)).includes("every year"), "notes never reach the customer")
    const stranger = await world.as(world.stranger).ask("GET", `/store/after-sales/tickets/${id}`)
    equal(stranger.status, 404, "status for a stranger")
  })

  await step("it is resolved and closed; thanks leave it closed, anything else opens it again", async () => {
    await actOnTicket(admin, id, "resolve", { words: "260 °C." })
    equal((await actOnTicket(admin, id, "close")).stage, "closed", "stage")
    equal((await writeToTicket(store, id, "Thank you!")).stage, "closed", "stage after thanks")
    equal((await writeToTicket(store, id, "And the lid?")).stage, "open", "stage after a question")
  })

  await step("a complaint is not closed before all that the handbook asks for was done", async () => {
    const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 1 }] })
    const about = { kind: "complaint", order_id: order.id, subject: "It rusts", body: "After one week." } as const
    const complaint = await askShop(store, about)
    await actOnTicket(admin, complaint.id, "resolve", { words: "A new one." })
    const refused = await admin.ask<ErrorBody>("POST", `${STAFF_TICKETS}/${complaint.id}/close`, {})
    equal(
      (refused.body.reasons ?? []).map(({ code }) => code),
      ["apology_required", "desired_outcome_required", "cause_required", "remedy_required"],
      "what is missing",
    )
    const handled = { apologised: true, desired_outcome: "A pan", cause_code: "coating", remedy: "A new one" }
    await actOnTicket(admin, complaint.id, "checklist", handled)
    equal((await actOnTicket(admin, complaint.id, "close")).stage, "closed", "stage")
  })
}
