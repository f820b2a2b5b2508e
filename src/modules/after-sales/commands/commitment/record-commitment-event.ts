import type { CommitmentAction, CommitmentStatus } from "../../../../domain/commitment/lifecycle"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

export interface CommitmentHappening {
  readonly commitment_id: string
  readonly action: CommitmentAction | "make" | "remind"
  readonly from_status: CommitmentStatus | null
  readonly to_status: CommitmentStatus
  /** The deadline after it. */
  readonly due_at: Date
  readonly actor: Actor
  readonly words: string | null
  readonly occurred_at: Date
}

/** Adds a line to the history of a promise. */
export async function recordCommitmentEvent(
  { rows, context }: Transaction,
  { actor, ...happening }: CommitmentHappening,
): Promise<void> {
  await rows.createCommitmentEvents({ ...happening, actor_type: actor.type, actor_id: actor.id }, context)
}
