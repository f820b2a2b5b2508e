import { noPlan } from "../../queries/follow-up/select-plan-terms"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { refuseTakenPlanCode, type PlanToWrite } from "./create-plan"
import { writePlanDraft } from "./write-plan-draft"

export interface SavePlanDraft extends PlanToWrite {
  readonly plan_id: string
  readonly now: Date
}

/**
 * Replaces the draft of a plan by what the merchant wrote; the first save after publishing begins the next version. The
 * code may change only while nothing was published under it. Answers the plan's id.
 */
export async function savePlanDraft(transaction: Transaction, input: SavePlanDraft): Promise<string> {
  const { plan_id, code, name, description, terms, now } = input
  const state = await lockPlan(transaction, plan_id)
  if (code !== state.code) {
    if (state.last_decided > 0) throw codeIsCited(state.code)
    await refuseTakenPlanCode(transaction, code, plan_id)
  }
  await transaction.query(
    `update follow_up_plan set code = ?, name = ?, description = ?, updated_at = ? where id = ?`,
    [code, name, description, now, plan_id],
  )
  const draft = state.draft_id === null ? {} : { id: state.draft_id }
  await writePlanDraft(transaction, { ...draft, plan_id, version: state.last_decided + 1, terms })
  return plan_id
}

interface PlanState {
  readonly code: string
  readonly draft_id: string | null
  /** Number of the newest published or retired version; 0 when there is none. */
  readonly last_decided: number
}

/** Locked until commit: two people who save at once write one draft after the other. */
async function lockPlan({ query }: Transaction, id: string): Promise<PlanState> {
  const [plan] = await query<{ code: string }>(
    `select code from follow_up_plan where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!plan) throw noPlan(id)
  const [versions] = await query<Omit<PlanState, "code">>(
    `select max(id) filter (where status = 'draft') as draft_id,
            coalesce(max(version) filter (where status <> 'draft'), 0) as last_decided
       from follow_up_plan_version where plan_id = ? and deleted_at is null`,
    [id],
  )
  return { code: plan.code, draft_id: versions?.draft_id ?? null, last_decided: versions?.last_decided ?? 0 }
}

function codeIsCited(code: string): RefusalError {
  const message = `Visits cite the code ${code}; it cannot change any more.`
  return new RefusalError([{ code: "in_use", message, field: "code", facts: { value: code } }])
}
