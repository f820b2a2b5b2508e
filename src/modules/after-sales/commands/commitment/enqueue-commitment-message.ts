import { decideStaffTelling } from "../../../../domain/notification/decide-staff-telling"
import { readStaffWishes } from "../../queries/team/read-staff-wishes"
import type { Transaction } from "../../transaction"
import { enqueueStaffMessage } from "../outbox/enqueue-staff-message"
import type { LockedCommitment } from "./locked-commitment"

export interface EnqueueCommitmentMessage {
  readonly template: "commitment_due" | "commitment_broken"
  readonly commitment: LockedCommitment
  readonly now: Date
}

/** Tells whoever promised, once for each deadline: a promise that was moved has another. */
export async function enqueueCommitmentMessage(
  transaction: Transaction,
  { template, commitment, now }: EnqueueCommitmentMessage,
): Promise<void> {
  const { id, number, promise, promised_by: user_id, order_display_id, rma_id, due_at } = commitment
  const wishes = await readStaffWishes(transaction, { user_id })
  const isReminder = template === "commitment_due"
  const notice = { kind: isReminder ? "promise_due" : "promise_broken", is_critical: false } as const
  await enqueueStaffMessage(transaction, {
    message: {
      template,
      data: {
        ...{ commitment_id: id, commitment_number: number, promise, order_display_id },
        ...{ due_at: due_at.toISOString(), time_zone: wishes.hours.time_zone },
      },
    },
    telling: decideStaffTelling({ ...notice, useful_until: isReminder ? due_at : null }, wishes, now),
    ...{ user_id, email: null, rma_id, now },
    dedupe_key: `${template}:${id}:${due_at.toISOString()}`,
  })
}
