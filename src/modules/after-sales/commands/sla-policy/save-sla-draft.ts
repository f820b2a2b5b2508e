import { noSlaPolicy } from "../../queries/sla/select-sla-terms"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { refuseTakenSlaCode, type SlaPolicyToWrite } from "./create-sla-policy"
import { writeSlaDraft } from "./write-sla-draft"

export interface SaveSlaDraft extends SlaPolicyToWrite {
  readonly policy_id: string
  readonly now: Date
}

/**
 * Replaces the draft of a policy by what the merchant wrote; the first save after publishing begins the next version.
 * The code may change only while nothing was published under it. Answers the policy's id.
 */
export async function saveSlaDraft(transaction: Transaction, input: SaveSlaDraft): Promise<string> {
  const { policy_id, code, name, description, terms, now } = input
  const state = await lockPolicy(transaction, policy_id)
  if (code !== state.code) {
    if (state.last_decided > 0) throw codeIsCited(state.code)
    await refuseTakenSlaCode(transaction, code, policy_id)
  }
  await transaction.query(`update sla_policy set code = ?, name = ?, description = ?, updated_at = ? where id = ?`, [
    code,
    name,
    description,
    now,
    policy_id,
  ])
  const draft = state.draft_id === null ? {} : { id: state.draft_id }
  await writeSlaDraft(transaction, { ...draft, policy_id, version: state.last_decided + 1, terms })
  return policy_id
}

interface PolicyState {
  readonly code: string
  readonly draft_id: string | null
  /** Number of the newest published or retired version; 0 when there is none. */
  readonly last_decided: number
}

/** Locked until commit: two people who save at once write one draft after the other. */
async function lockPolicy({ query }: Transaction, id: string): Promise<PolicyState> {
  const [policy] = await query<{ code: string }>(
    `select code from sla_policy where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!policy) throw noSlaPolicy(id)
  const [versions] = await query<Omit<PolicyState, "code">>(
    `select max(id) filter (where status = 'draft') as draft_id,
            coalesce(max(version) filter (where status <> 'draft'), 0) as last_decided
       from sla_policy_version where policy_id = ? and deleted_at is null`,
    [id],
  )
  return { code: policy.code, draft_id: versions?.draft_id ?? null, last_decided: versions?.last_decided ?? 0 }
}

function codeIsCited(code: string): RefusalError {
  const message = `Clocks cite the code ${code}; it cannot change any more.`
  return new RefusalError([{ code: "in_use", message, field: "code", facts: { value: code } }])
}
