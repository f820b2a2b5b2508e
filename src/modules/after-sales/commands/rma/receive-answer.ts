import type { BusinessCalendar } from "../../../../domain/calendar/business-calendar"
import { resumeDecisionClock } from "../../../../domain/rma/decision-clock"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"
import { writeMessage } from "./write-message"

export interface ReceiveAnswer {
  readonly id: string
  readonly body: string
  readonly calendar: BusinessCalendar
  readonly actor: Actor
  readonly now: Date
}

/** A message from the customer. If it was asked for, the merchant's clock goes on with the time it had left. */
export async function receiveAnswer(transaction: Transaction, input: ReceiveAnswer): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  await writeMessage(transaction, { ...input, is_internal: false })
  if (rma.stage !== "awaiting_information") return
  await changeStage(transaction, {
    rma,
    action: "provide_info",
    actor: input.actor,
    now: input.now,
    set: {
      clock_paused_at: null,
      decision_due_at: rma.clock_paused_at
        ? resumeDecisionClock(input.calendar, rma.decision_due_at, rma.clock_paused_at, input.now)
        : rma.decision_due_at,
    },
  })
}
