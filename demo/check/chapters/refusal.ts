import type { ErrorBody } from "../../../src/types"
import { findColleague } from "../../seed/people/colleague"
import {
  actAsOwner,
  actAsStaff,
  openRequest,
  readEligibility,
  readOwnRequest,
  readRequest,
  STAFF_REQUESTS,
} from "../../seed/requests/calls"
import { requestOf, withPhoto } from "../ask"
import { equal, holds, present, refuses } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

/** A request that is refused, appealed against, and refused for good. */
export async function aRefusal(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)
  const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 1 }] })
  const { id } = await openRequest(store, await withPhoto(store, requestOf(order, "not_as_described")))

  await step("a refusal needs a clause and words", async () => {
    const bare = await admin.ask<ErrorBody>("POST", `${STAFF_REQUESTS}/${id}/reject`, { clause: "", words: " " })
    refuses(bare, 400, "clause_required", "words_required")
  })
  await step("with both, the customer reads them and learns until when he may appeal", async () => {
    const { clauses } = await readRequest(admin, id)
    const cited = present(
      clauses.find(({ clause }) => clause === "window.nonconformity"),
      "clause on defects",
    )
    await actAsStaff(admin, id, "reject", { clause: cited.id, words: "It looks like its picture." })
    const rma = await readOwnRequest(store, id)
    equal(
      [rma.stage, rma.refusal_clause, rma.decision_words],
      ["rejected", cited.id, "It looks like its picture."],
      "refusal",
    )
    holds(Date.parse(rma.appeal_until_at ?? "") > Date.now(), "the time to appeal lies in the future")
  })
  await step("only he can appeal, and does", async () => {
    const words = { words: "The picture shows seven cups." }
    equal(
      (await world.as(world.stranger).ask("POST", `/store/after-sales/rmas/${id}/appeal`, words)).status,
      404,
      "a stranger",
    )
    equal((await actAsOwner(store, id, "appeal", words)).stage, "appealed", "stage")
  })
  const words = { words: "It shows six, and a pot." }
  await step("whoever refused does not decide the appeal", async () => {
    const own = await admin.ask<ErrorBody>("POST", `${STAFF_REQUESTS}/${id}/uphold-refusal`, words)
    refuses(own, 400, "appeal_not_yours_to_decide")
  })
  await step("upheld, it is over: nothing stands in core, and the unit may be asked for again", async () => {
    const upheld = await actAsStaff(await findColleague(world.shop), id, "uphold-refusal", words)
    equal([upheld.stage, upheld.core_return_id, upheld.actions], ["refused", null, []], "request")
    const { lines } = await readEligibility(store, order.id)
    equal(
      lines.map((line) => line.returnable_quantity),
      [1],
      "returnable units",
    )
  })
}
