import type { ActorType } from "../../../../domain/kernel/vocabulary"

/** Who does something: kept in the history with every step. */
export interface Actor {
  readonly type: ActorType
  /** Customer, user or guest-access id; null for the policy and the system. */
  readonly id: string | null
}

export const SYSTEM: Actor = { type: "system", id: null }
export const POLICY: Actor = { type: "policy", id: null }
