import { MedusaError } from "@medusajs/framework/utils"

import { isFinal, nextStage, type Lifecycle } from "../../../../domain/kernel/lifecycle"
import { RMA_LIFECYCLE, holdsUnits, type RmaAction, type RmaStage } from "../../../../domain/rma/lifecycle"
import { standingOfRma } from "../../../../domain/survey/case-standing"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { planWhenEnded } from "../survey/plan-when-ended"
import type { Actor } from "./actor"
import { recordEvent } from "./record-event"

/** The columns of a request that a change of stage looks at or sets. Instants are dates, as the driver returns them. */
export interface RmaState {
  readonly id: string
  readonly stage: RmaStage
  readonly order_id: string
  readonly currency_code: string
  readonly decision_due_at: Date
  readonly clock_paused_at: Date | null
  readonly decided_at: Date | null
  readonly decided_by: string | null
  readonly appealed_at: Date | null
  readonly lapses_at: Date | null
  readonly remind_at: Date | null
  readonly core_return_id: string | null
}

export interface StageChange {
  readonly rma: RmaState
  readonly action: RmaAction
  readonly actor: Actor
  /** Words that belong into the history. */
  readonly reason?: string | null
  readonly now: Date
  /** Columns to set together with the stage. `lapses_at` and `remind_at` are cleared unless given: a new stage has its own end. */
  readonly set?: Partial<Record<SettableColumn, Date | string | number | null>>
}

type SettableColumn =
  | "decision_due_at"
  | "clock_paused_at"
  | "decided_at"
  | "decided_by"
  | "decision_words"
  | "refusal_clause"
  | "appealed_at"
  | "lapses_at"
  | "remind_at"
  | "closed_at"
  | "receipt_posted_at"
  | "feedback_score"
  | "feedback_comment"

const STATE = `select id, stage, order_id, currency_code, decision_due_at, clock_paused_at, decided_at, decided_by, appealed_at,
       lapses_at, remind_at, core_return_id from rma where id = ? and deleted_at is null`

/** The request, locked until commit, so that of two people who act at once the second sees what the first did. */
export async function lockRma(transaction: Transaction, id: string): Promise<RmaState> {
  const [rma] = await transaction.query<RmaState>(`${STATE} for update`, [id])
  if (!rma) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no request with id ${id}`)
  return rma
}

/** The same for a sweep, which waits for nobody: null when the row is gone or somebody else has it. */
export async function lockFreeRma(transaction: Transaction, id: string): Promise<RmaState | null> {
  const [rma] = await transaction.query<RmaState>(`${STATE} for update skip locked`, [id])
  return rma ?? null
}

/**
 * The only place where a request's stage is written: asks the table, sets the columns, releases or takes back the
 * units, adds the line of history, and sees to it that the customer hears of it and, at the end, is asked how it went. Throws
 * the refusal of an action that the stage does not allow.
 */
export async function changeStage(transaction: Transaction, change: StageChange): Promise<RmaStage> {
  const { rma, action, now } = change
  const next = acceptedOrThrow(nextStage(RMA_LIFECYCLE, rma.stage, action))
  const columns = { lapses_at: null, remind_at: null, ...endOf(next, rma, now), ...change.set }
  const names = Object.keys(columns)
  await transaction.query(
    `update rma set stage = ?, updated_at = ?${names.map((name) => `, ${name} = ?`).join("")} where id = ?`,
    [next, now, ...Object.values(columns), rma.id],
  )
  if (holdsUnits(rma.stage) !== holdsUnits(next)) await holdUnits(transaction, rma.id, holdsUnits(next), now)
  await recordEvent(transaction, {
    rma_id: rma.id,
    action,
    from_stage: rma.stage,
    to_stage: next,
    actor: change.actor,
    reason: change.reason ?? null,
    now,
  })
  await planWhenEnded(transaction, {
    ...{ subject_kind: "rma", subject_id: rma.id, now },
    ...{ before: standingOfRma(rma.stage), after: standingOfRma(next) },
  })
  return next
}

/** A request that ends is not waiting any more: a clock that was still running stops with it. */
function endOf(next: RmaStage, rma: RmaState, now: Date): StageChange["set"] {
  const lifecycle: Lifecycle<RmaStage, RmaAction> = RMA_LIFECYCLE
  return isFinal(lifecycle, next) ? { closed_at: now, decided_at: rma.decided_at ?? now } : {}
}

/** Lets the units go, or takes them back for an appeal, unless somebody asked for them in the meantime. */
async function holdUnits(transaction: Transaction, rmaId: string, hold: boolean, now: Date): Promise<void> {
  const [rival] = hold
    ? await transaction.query<{ line_item_id: string }>(
        `select unit.line_item_id from rma_unit unit
           join rma_item item on item.id = unit.item_id and item.rma_id = ? and item.deleted_at is null
           join rma_unit rival on rival.line_item_id = unit.line_item_id and rival.ordinal = unit.ordinal
            and rival.id <> unit.id and rival.released_at is null and rival.deleted_at is null
          where unit.deleted_at is null
          limit 1`,
        [rmaId],
      )
    : []
  if (rival) {
    throw new RefusalError([
      {
        code: "already_requested",
        message: "The same units have been asked for again in another request.",
        facts: { line_item_id: rival.line_item_id },
      },
    ])
  }
  await transaction.query(
    `update rma_unit set released_at = ?, updated_at = ?
      where item_id in (select id from rma_item where rma_id = ? and deleted_at is null) and deleted_at is null`,
    [hold ? null : now, now, rmaId],
  )
}
