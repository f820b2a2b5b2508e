import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { RequestedItem } from "../../domain/rma/decide-request"
import { chooseWithdrawalReason } from "../../domain/withdrawal/choose-withdrawal-reason"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { POLICY, SYSTEM, type Actor } from "../../modules/after-sales/commands/rma/actor"
import { extendShipBack } from "../../modules/after-sales/commands/rma/extend-ship-back"
import { linkRequest } from "../../modules/after-sales/commands/withdrawal/link-request"
import { recordObstacles } from "../../modules/after-sales/commands/withdrawal/record-obstacles"
import { listActiveReasons } from "../../modules/after-sales/queries/reason/list-active-reasons"
import { readWithdrawal } from "../../modules/after-sales/queries/withdrawal/read-withdrawal"
import type { WithdrawalRecord } from "../../modules/after-sales/queries/withdrawal/withdrawal-record"
import { isRefusal, RefusalError } from "../../modules/after-sales/refusal-error"
import { WITHDRAWAL_EVENTS } from "../../types/events"
import { approveRmaWorkflow } from "../rma/approve-rma"
import { openRmaWorkflow } from "../rma/open-rma"

/** A statement in time becomes an approved request without anybody's doing. What stands in its way waits for staff. */
export async function openRequestByItself(container: MedusaContainer, id: string): Promise<void> {
  try {
    await becomeRequest(container, { id, actor: SYSTEM, reason_code: null })
  } catch (error) {
    if (!isRefusal(error)) throw error
    await container.resolve(AFTER_SALES_MODULE).run(recordObstacles, { id, reasons: error.reasons, now: new Date() })
  }
}

/**
 * Opens the request of a withdrawal, links and approves it. Every part may be repeated: the same withdrawal opens the
 * same request, links once, and approves what nobody has approved yet.
 */
export async function becomeRequest(
  container: MedusaContainer,
  input: { readonly id: string; readonly actor: Actor; readonly reason_code: string | null },
): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const withdrawal = await afterSales.ask(readWithdrawal, { id: input.id, viewer: "staff" })
  if (withdrawal.rma_id === null) {
    const rma_id = await openRequest(container, withdrawal, input.reason_code)
    await afterSales.run(linkRequest, { id: withdrawal.id, rma_id, actor: input.actor, now: new Date() })
    await container.resolve(Modules.EVENT_BUS).emit({ name: WITHDRAWAL_EVENTS.converted, data: { id: withdrawal.id } })
  }
  await approveRequestOfWithdrawal(container, withdrawal.id)
}

/** Approves in the policy's name, and lets the goods come as late as the withdrawal allows. */
export async function approveRequestOfWithdrawal(container: MedusaContainer, id: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const withdrawal = await afterSales.ask(readWithdrawal, { id, viewer: "staff" })
  if (withdrawal.rma_id === null || withdrawal.rma_stage === null) return
  const now = new Date()
  if (withdrawal.rma_stage === "requested") {
    await approveRmaWorkflow(container).run({
      input: {
        ...{ id: withdrawal.rma_id, items: [], words: null, location_id: null },
        ...{ actor: POLICY, idempotency: null, now: now.toISOString() },
      },
    })
  }
  const { goods_due_at } = withdrawal
  if (goods_due_at) await afterSales.run(extendShipBack, { id: withdrawal.rma_id, lapses_at: goods_due_at, now })
}

/**
 * Decided as of the second in which the statement arrived: whoever withdrew in time is not late because a process died
 * or staff took a day. The key makes a repetition find the request that the first attempt opened.
 */
async function openRequest(
  container: MedusaContainer,
  withdrawal: WithdrawalRecord,
  reasonCode: string | null,
): Promise<string> {
  const { result } = await openRmaWorkflow(container).run({
    input: {
      order_id: withdrawal.order_id,
      owner: "anyone",
      holder: null,
      items: await toItems(container, withdrawal, reasonCode),
      actor: { type: withdrawal.is_guest ? "guest" : "customer", id: withdrawal.customer_id },
      idempotency: { scope: "withdrawal", key: withdrawal.id, fingerprint: withdrawal.id },
      now: (withdrawal.submitted_at ?? new Date()).toISOString(),
    },
  })
  return result.id
}

/** On the ground of withdrawal the units within the period; on another ground, which staff chose, all that were named. */
async function toItems(
  container: MedusaContainer,
  { lines, doubts }: WithdrawalRecord,
  reasonCode: string | null,
): Promise<RequestedItem[]> {
  const reasons = await container.resolve(AFTER_SALES_MODULE).ask(listActiveReasons, undefined)
  const reason = reasonCode === null ? chooseWithdrawalReason(reasons) : reasons.find(({ code }) => code === reasonCode)
  if (!reason) {
    const message = "There is no active reason under which the withdrawal could become a request."
    throw new RefusalError([{ code: "reason_unknown", message, field: "reason_code" }])
  }
  const items = lines
    .map(({ line_item_id, quantity, covered_quantity }) => ({
      line_item_id,
      quantity: reason.basis === "withdrawal" ? (covered_quantity ?? 0) : quantity,
      reason_code: reason.code,
    }))
    .filter(({ quantity }) => quantity > 0)
  const [doubt, ...others] = doubts ?? []
  if (items.length === 0 && doubt) throw new RefusalError([doubt, ...others])
  return items
}
