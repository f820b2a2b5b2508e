import type { ExclusionReason } from "../../../../domain/survey/survey-words"
import { readResponse } from "../../queries/survey/list-responses"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface ExcludeResponse {
  readonly id: string
  /** Null counts it again. */
  readonly because: ExclusionReason | null
  readonly user_id: string
  readonly now: Date
}

/**
 * Takes an answer that nobody meant as one out of every figure, or back in. It stays in the list, with who did so and why;
 * nobody takes out what was said about himself.
 */
export async function excludeResponse(transaction: Transaction, input: ExcludeResponse): Promise<void> {
  const { id, because, user_id, now } = input
  const { agent_id } = await readResponse(transaction, id)
  if (agent_id === user_id) {
    const message = "This is about you: somebody else has to say whether it counts."
    throw new RefusalError([{ code: "survey_answer_about_you", message }])
  }
  await transaction.query(
    `update survey_response set excluded_because = ?, excluded_by = ?, excluded_at = ?, updated_at = ? where id = ?`,
    because === null ? [null, null, null, now, id] : [because, user_id, now, now, id],
  )
}
