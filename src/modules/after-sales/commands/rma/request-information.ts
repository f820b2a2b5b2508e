import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import { reminderAt } from "../../../../domain/rma/reminder-at"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { writeMessage } from "./write-message"
import { changeStage, lockRma } from "./change-stage"

export interface RequestInformation {
  readonly id: string
  readonly words: string
  readonly answer_days: number
  readonly time_zone: string
  readonly actor: Actor
  readonly now: Date
}

/** Asks the customer back. The merchant's clock stands still until the answer; the customer's begins. */
export async function requestInformation(transaction: Transaction, input: RequestInformation): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  const answerBy = endOfNthDay(input.time_zone, input.now, input.answer_days)
  await changeStage(transaction, {
    rma,
    action: "request_info",
    actor: input.actor,
    reason: input.words,
    now: input.now,
    set: {
      clock_paused_at: input.now,
      lapses_at: answerBy,
      remind_at: reminderAt(input.time_zone, input.now, answerBy, transaction.options.reminder_days),
    },
  })
  await writeMessage(transaction, { ...input, body: input.words, is_internal: false })
}
