import { setTimeout as sleep } from "node:timers/promises"

import type { AdminWithdrawal } from "../../../src/types"
import { readRequest } from "../../seed/requests/calls"
import {
  confirmWithdrawal,
  draftWithdrawal,
  readAvailability,
  STAFF_WITHDRAWALS,
  STORE_WITHDRAWALS,
} from "../../seed/withdrawals/withdrawals"
import { equal, holds, present } from "../expect"
import type { Step } from "../report"
import { settleWithTwoClicks, takeIn } from "../settle"
import { deliverOrder, type World } from "../world"

/** Longer than the minute after which a message that was not sent at once is sent by the outbox. */
const LONGEST_WAIT_MS = 90_000

/** Withdrawing from a contract: two steps, no reason, one statement, a receipt, and the money back. */
export async function aWithdrawal(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)
  const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 2 }] })
  const read = async (id: string) =>
    (await admin.get<{ withdrawal: AdminWithdrawal }>(`${STAFF_WITHDRAWALS}/${id}`)).withdrawal

  const drafted = await step("the function of withdrawal is there, and its first step declares nothing", async () => {
    equal((await readAvailability(store, order.id)).available, true, "available")
    const draft = await draftWithdrawal(store, order, "Ann Miller")
    holds(draft.statement.includes("2 × "), "the statement names the goods")
    equal((await admin.ask("GET", `${STAFF_WITHDRAWALS}/${draft.id}`)).status, 404, "what staff see of a draft")
    return draft
  })
  await step("to a stranger it does not exist", async () => {
    const stranger = world.as(world.stranger)
    const answer = await stranger.ask("POST", `${STORE_WITHDRAWALS}/${drafted.id}/confirm`, {})
    equal(answer.status, 404, "status")
  })
  const rmaId = await step("confirmed with two clicks, it is one statement and one approved request", async () => {
    const [one, other] = await Promise.all([confirmWithdrawal(store, drafted), confirmWithdrawal(store, drafted)])
    equal(one.submitted_at, other.submitted_at, "second of arrival")
    const { rma_id, verdict, refund } = await read(drafted.id)
    equal([verdict, refund.state], ["within_period", "held"], "verdict and clock")
    const rma = await readRequest(admin, present(rma_id, "request"))
    equal([rma.stage, rma.items.map(({ basis }) => basis)], ["approved", ["withdrawal"]], "request")
    return rma.id
  })
  await step("it is acknowledged by mail", async () => {
    for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await sleep(100)) {
      if ((await read(drafted.id)).receipt_sent_at !== null) return
    }
    holds(false, "the receipt went out")
  })
  await step("with the goods back the refund is due, and paying it keeps the promise", async () => {
    await takeIn(admin, rmaId)
    equal((await read(drafted.id)).refund.state, "running", "clock when the goods are back")
    await settleWithTwoClicks(admin, rmaId)
    const { stage, refund } = await read(drafted.id)
    equal([stage, refund.state], ["completed", "met"], "stage and clock")
  })
}
