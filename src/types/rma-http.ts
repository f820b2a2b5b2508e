import type { ActorType } from "../domain/kernel/vocabulary"
import type { RmaStage } from "../domain/rma/lifecycle"
import type { DecisionClockState } from "../domain/rma/decision-clock"

/** The promise to process a request within three working days (R04). */
export interface DecisionClock {
  readonly due_at: string
  readonly state: DecisionClockState
  readonly decided_at: string | null
}

export interface RmaMessageBody {
  readonly id: string
  readonly author_type: ActorType
  readonly body: string
  readonly sent_at: string
}

export interface RmaEventBody {
  readonly id: string
  readonly action: string
  readonly from_stage: RmaStage | null
  readonly to_stage: RmaStage
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly reason: string | null
  readonly occurred_at: string
}
