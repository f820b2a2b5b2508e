import type { IdempotencyKey } from "../../modules/after-sales/commands/once"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"

/** What every verb about one request is told: which, by whom, as which POST, and when. */
export interface VerbInput {
  readonly id: string
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601: workflow input is serialised. */
  readonly now: string
}
