import type { Telling } from "../../../../domain/notification/decide-staff-telling"
import type { Message, NoticeTemplate } from "../../../../domain/notification/message"
import type { Transaction } from "../../transaction"
import { enqueueMessage } from "./enqueue-message"
import { STAFF_CHANNEL } from "./staff-channel"

export interface EnqueueStaffMessage {
  readonly message: Message<NoticeTemplate>
  readonly user_id: string
  /** Where he is written to as well; null where the bell is enough. */
  readonly email: string | null
  /** How and when he may be told: see domain/notification/decide-staff-telling. */
  readonly telling: Telling
  readonly rma_id: string | null
  /** Names the cause: the same cause again tells nobody twice. */
  readonly dedupe_key: string
  readonly now: Date
}

/** The one way in which a member of staff is told of something: under the bell, by mail, or with his digest. */
export async function enqueueStaffMessage(transaction: Transaction, input: EnqueueStaffMessage): Promise<void> {
  const { message, user_id, email, telling, rma_id, dedupe_key, now } = input
  const common = { message, rma_id, due_at: telling.at, now }
  const is_held = telling.way === "in_digest"
  await enqueueMessage(transaction, { ...common, channel: STAFF_CHANNEL, recipient: user_id, dedupe_key, is_held })
  if (is_held || email === null) return
  await enqueueMessage(transaction, { ...common, recipient: email, dedupe_key: `${dedupe_key}:mail` })
}
