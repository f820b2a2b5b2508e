import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { receiveUnits } from "../rma/receive-units"
import { lockFindings } from "./change-finding"
import { decideTaken, settleFindings } from "./take-in-findings"

/** So many units of a finding that another request had announced after all. */
export interface DeclaredContent {
  readonly finding_id: string
  readonly quantity: number | null
  /** Item of the request that expects them. */
  readonly item_id: string
}

export interface TakeInDeclared {
  readonly rma_id: string
  readonly contents: readonly DeclaredContent[]
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Receives what was found in the request that waits for it: one box for two requests, or a parcel without a slip. */
export async function takeInDeclared(transaction: Transaction, input: TakeInDeclared): Promise<void> {
  const ids = input.contents.map(({ finding_id }) => finding_id)
  const findings = new Map((await lockFindings(transaction, ids)).map((finding) => [finding.id, finding]))
  const taken = decideTaken(findings, input.contents, input.words)
  await receiveUnits(transaction, {
    ...{ id: input.rma_id, actor: input.actor, now: input.now },
    items: taken.map(({ content, outcome }) => ({ id: content.item_id, quantity: outcome.quantity })),
    surplus: null,
  })
  await settleFindings(transaction, { ...input, taken })
}
