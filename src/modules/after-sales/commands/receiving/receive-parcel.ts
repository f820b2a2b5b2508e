import type { Refusal } from "../../../../domain/kernel/decision"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { lockOrder } from "../rma/lock-order"
import { lockFindings, writeFindingEvent } from "./change-finding"
import { changeParcel, lockParcel, type LockedParcel } from "./change-parcel"
import { listContents } from "./end-parcel"
import { takeInDeclared, type DeclaredContent } from "./take-in-declared"
import { takeInFindings, type TakeInFindings } from "./take-in-findings"

export interface ReceiveParcel extends TakeInFindings {
  readonly id: string
  /** What the request that the parcel was matched to had announced. */
  readonly declared: readonly DeclaredContent[]
  /** When staff must have decided about what is in it and in neither list. */
  readonly due_at: Date
}

export interface ReceivedParcel {
  /** The request that the parcel has become part of. */
  readonly rma_id: string
  /** The request that was opened for what nobody had asked for, if any was. */
  readonly opened_rma_id: string | null
}

/**
 * Receives a parcel in the request it was matched to, in one that is opened for it, or both. What is in it and was not
 * named goes on as an open finding of the request, with a clock of its own: a parcel that is received leaves nothing
 * behind. Under the order's lock, as every request is opened.
 */
export async function receiveParcel(transaction: Transaction, input: ReceiveParcel): Promise<ReceivedParcel> {
  await lockOrder(transaction, input.order.id)
  const parcel = await lockParcel(transaction, input.id)
  requireContents(parcel, await listContents(transaction, parcel.id), input)
  const { words, actor, now } = input
  if (parcel.rma_id !== null && input.declared.length > 0) {
    await takeInDeclared(transaction, { rma_id: parcel.rma_id, contents: input.declared, words, actor, now })
  }
  const opened_rma_id = input.contents.length > 0 ? await takeInFindings(transaction, input) : null
  const rma_id = parcel.rma_id ?? opened_rma_id
  if (rma_id === null) throw new RefusalError([NOTHING_IN_IT])
  await handOver(transaction, { parcel, rma_id, input })
  await changeParcel(transaction, {
    ...{ parcel, action: "receive", words, actor, now },
    set: { order_id: input.order.id, order_display_id: input.order.display_id, rma_id },
  })
  return { rma_id, opened_rma_id }
}

const NOTHING_IN_IT = {
  code: "parcel_without_contents",
  message: "Say what of its contents is the order's, or match it to the request that waits for it.",
  field: "contents",
} as const

/**
 * Only what lies in this very parcel can be received with it, only the request that it was matched to can have announced
 * something, and it is still this order's: somebody may have matched it anew since it was read.
 */
function requireContents(
  parcel: LockedParcel,
  inside: readonly string[],
  { declared, contents, order }: ReceiveParcel,
): void {
  const strange = [...declared, ...contents].filter(({ finding_id }) => !inside.includes(finding_id))
  const [first, ...others]: Refusal[] = [
    ...(parcel.order_id === order.id ? [] : [matchedAnew(parcel)]),
    ...(parcel.rma_id === null ? declared.map(({ item_id }) => unannounced(item_id)) : []),
    ...strange.map(({ finding_id }) => unknownContent(finding_id)),
  ]
  if (first) throw new RefusalError([first, ...others])
}

function matchedAnew({ status: stage }: LockedParcel): Refusal {
  const facts = { action: "receive", stage, allowed: "match" }
  return { code: "action_not_allowed_in_stage", message: "The parcel was matched to another order meanwhile.", facts }
}

function unannounced(item_id: string): Refusal {
  const message = `The parcel was matched to no request that could have announced ${item_id}.`
  return { code: "item_not_in_request", message, field: "declared" }
}

function unknownContent(finding_id: string): Refusal {
  const message = `The parcel has nothing under ${finding_id} in it.`
  return { code: "finding_unknown", message, field: "contents" }
}

/** All that is in the parcel is the request's from now on; what nobody decided about begins its own clock. */
async function handOver(
  transaction: Transaction,
  { parcel, rma_id, input }: { readonly parcel: LockedParcel; readonly rma_id: string; readonly input: ReceiveParcel },
): Promise<void> {
  const contents = await lockFindings(transaction, await listContents(transaction, parcel.id))
  await transaction.query(
    `update parcel_finding
        set rma_id = ?, due_at = case when status = 'open' then ?::timestamptz end, updated_at = ?
      where stray_parcel_id = ? and rma_id is null and deleted_at is null`,
    [rma_id, input.due_at, input.now, parcel.id],
  )
  for (const { id, status, quantity } of contents.filter((finding) => finding.status === "open")) {
    await writeFindingEvent(transaction, {
      ...{ finding_id: id, action: "attach", from_status: status, to_status: status, quantity },
      ...{ words: null, actor: input.actor, now: input.now },
    })
  }
}
