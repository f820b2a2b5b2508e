import type { MedusaContainer } from "@medusajs/framework/types"

import type { PayoutAction } from "../../domain/settlement/payout-lifecycle"
import type { PayoutState } from "../../modules/after-sales/commands/payout/change-payout"
import type { PayoutProof } from "../../modules/after-sales/commands/payout/record-payout-fate"

/** A payout as it is looked for in the books of whoever pays it. */
export type PayoutSought = Pick<PayoutState, "id" | "order_id" | "method" | "payment_id">

export interface PayoutFound {
  readonly proof: PayoutProof
  /** Whoever pays has said yes. Until then what stands in the books proves nothing but the intention. */
  readonly answered: boolean
}

/** Why a payout is not even asked for, and what that makes of it. */
export interface PayoutObstacle {
  readonly action: Extract<PayoutAction, "call_off" | "strand">
  readonly words: string
}

/** How money leaves by one method. At most once: the payout's id is the marker under which it is found again. */
export interface PayoutRoad {
  /** What would make it fail, known before any money moves. */
  findObstacle(container: MedusaContainer, payout: PayoutState, now: Date): Promise<PayoutObstacle | null>
  /** Asks whoever pays. An error alone proves nothing. */
  pay(container: MedusaContainer, payout: PayoutState, userId: string | null): Promise<void>
  find(container: MedusaContainer, payout: PayoutSought): Promise<PayoutFound | null>
}
