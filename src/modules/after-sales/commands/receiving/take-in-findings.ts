import { decide, type Refusal } from "../../../../domain/kernel/decision"
import type { Resolution } from "../../../../domain/kernel/vocabulary"
import {
  decideFindingStep,
  type FindingOutcome,
  type FindingStep,
} from "../../../../domain/receiving/decide-finding-step"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { approveRma } from "../rma/approve-rma"
import { openRma, type OpenRma } from "../rma/open-rma"
import { changeFinding, lockFindings, type LockedFinding } from "./change-finding"

/** So many units of a finding, as what of the order they turned out to be. */
export interface TakenIn {
  readonly finding_id: string
  /** All of them unless said otherwise. */
  readonly quantity: number | null
  readonly line_item_id: string
  readonly reason_code: string
  readonly note?: string
  readonly resolution?: Resolution
}

export interface TakeInFindings extends Omit<OpenRma, "items" | "holder" | "idempotency"> {
  readonly contents: readonly TakenIn[]
  readonly words: string
  /** The parcel's way back is another request's already: it is not charged to the customer a second time. */
  readonly way_back_is_borne: boolean
  readonly time_zone: string
}

/**
 * Opens, approves and receives a request for what was found, in one go: the order's units are decided about as if the
 * customer had asked for them, under the terms they were sold under, and what is not returnable is refused with every
 * reason. In the same transaction as the findings, so that of two people who take in one thing the second gets nothing.
 */
export async function takeInFindings(transaction: Transaction, input: TakeInFindings): Promise<string> {
  const ids = input.contents.map(({ finding_id }) => finding_id)
  const findings = new Map((await lockFindings(transaction, ids)).map((finding) => [finding.id, finding]))
  const taken = decideContents(findings, input)
  const items = taken.map(({ outcome, content }) => ({
    line_item_id: content.line_item_id,
    quantity: outcome.quantity,
    reason_code: content.reason_code,
    ...(content.note === undefined ? {} : { note: content.note }),
    ...(content.resolution === undefined ? {} : { resolution: content.resolution }),
  }))
  const { id: rma_id } = await openRma(transaction, { ...input, items, holder: null, idempotency: null })
  await approveArrived(transaction, input, rma_id)
  await settleFindings(transaction, { ...input, taken, rma_id })
  return rma_id
}

export interface DecidedContent<Content> {
  readonly finding: LockedFinding
  readonly outcome: FindingOutcome
  readonly content: Content
}

type AnyContent = Pick<TakenIn, "finding_id" | "quantity">

function decideContents(
  findings: ReadonlyMap<string, LockedFinding>,
  { contents, reasons, words }: TakeInFindings,
): DecidedContent<TakenIn>[] {
  const withoutGoods = contents.flatMap(({ reason_code }, index): Refusal[] => {
    const reason = reasons.find(({ code }) => code === reason_code)
    if (!reason || reason.goods_come_back) return []
    const message = `The reason ${reason_code} is for goods that do not come back.`
    return [{ code: "reason_without_goods", message, field: `contents.${index}.reason_code` }]
  })
  return decideTaken(findings, contents, words, withoutGoods)
}

/** Which findings may be taken in, or every reason against it. */
export function decideTaken<Content extends AnyContent>(
  findings: ReadonlyMap<string, LockedFinding>,
  contents: readonly Content[],
  words: string,
  against: readonly Refusal[] = [],
): DecidedContent<Content>[] {
  const refusals: Refusal[] = [...against]
  const taken = contents.flatMap((content, index) => {
    const finding = findings.get(content.finding_id)
    const field = `contents.${index}`
    if (!finding) {
      const message = `Nothing was found under ${content.finding_id}.`
      refusals.push({ code: "finding_unknown", message, field: `${field}.finding_id` })
      return []
    }
    const step: FindingStep = { action: "take_in", quantity: content.quantity, words }
    const decision = decideFindingStep(finding, step)
    if (decision.accepted) return [{ finding, outcome: decision.value, content }]
    refusals.push(
      ...decision.reasons.map((reason) => ({ ...reason, field: `${field}.${reason.field ?? "finding_id"}` })),
    )
    return []
  })
  return acceptedOrThrow(decide(refusals, () => taken))
}

/** The cause is what staff say of it: nobody else has seen how it came. */
async function approveArrived(transaction: Transaction, input: TakeInFindings, rma_id: string): Promise<void> {
  const items = await transaction.query<{ id: string }>(
    `select id from rma_item where rma_id = ? and deleted_at is null order by id`,
    [rma_id],
  )
  const freight = input.way_back_is_borne ? ({ freight_payer: "merchant" } as const) : {}
  await approveRma(transaction, {
    ...{ id: rma_id, arrived: true, ship_back_days: 0, time_zone: input.time_zone, words: null },
    items: items.map(({ id }) => ({ id, cause: input.words, ...freight })),
    // What lay in a parcel is not exchanged at the dock.
    offers: new Map(),
    ...{ actor: input.actor, now: input.now },
  })
}

export async function settleFindings(
  transaction: Transaction,
  {
    taken,
    rma_id,
    words,
    actor,
    now,
  }: Pick<TakeInFindings, "words" | "actor" | "now"> & {
    readonly taken: readonly DecidedContent<unknown>[]
    readonly rma_id: string
  },
): Promise<void> {
  for (const { finding, outcome } of taken) {
    await changeFinding(transaction, {
      ...{ finding, outcome, action: "take_in", words, taken_into_rma_id: rma_id, due_at: null, actor, now },
    })
  }
}
