import type { Version, VersionedKind } from "../../queries/versioned/versioned"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"

/** What a merchant writes of it. */
export interface Written<WrittenTerms> {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: WrittenTerms
}

export interface DraftToWrite<WrittenTerms> {
  /** Given when the draft exists and is written anew under the same id. */
  readonly id?: string
  readonly owner_id: string
  readonly version: number
  readonly terms: WrittenTerms
}

/** How drafts of one kind are written. */
export interface Drafting<Terms extends Version, WrittenTerms> {
  readonly kind: VersionedKind<Terms>
  /** What cites the code of what was published, such as `Clocks`. */
  readonly cited_by: string
  readonly create: (
    transaction: Transaction,
    head: Omit<Written<WrittenTerms>, "terms">,
  ) => Promise<{ readonly id: string }>
  readonly writeDraft: (transaction: Transaction, draft: DraftToWrite<WrittenTerms>) => Promise<void>
}

/** Creates the thing with its first draft. Others name it by its code, so that it is taken only once. Answers its id. */
export async function createVersioned<Terms extends Version, WrittenTerms>(
  transaction: Transaction,
  drafting: Drafting<Terms, WrittenTerms>,
  { code, name, description, terms }: Written<WrittenTerms>,
): Promise<string> {
  const lock = `select pg_advisory_xact_lock(hashtextextended('after_sales.' || ? || '_code:' || ?, 0))`
  await transaction.query(lock, [drafting.kind.table, code])
  await refuseTakenCode(transaction, drafting.kind, code, null)
  const { id } = await drafting.create(transaction, { code, name, description })
  await drafting.writeDraft(transaction, { owner_id: id, version: 1, terms })
  return id
}

/**
 * Replaces the draft by what the merchant wrote; the first save after publishing begins the next version. The code may
 * change only while nothing was published under it. Answers the id.
 */
export async function saveVersionedDraft<Terms extends Version, WrittenTerms>(
  transaction: Transaction,
  drafting: Drafting<Terms, WrittenTerms>,
  input: Written<WrittenTerms> & { readonly id: string; readonly now: Date },
): Promise<string> {
  const { kind } = drafting
  const { id, code, name, description, terms, now } = input
  const state = await lockDraft(transaction, kind, id)
  if (code !== state.code) {
    if (state.last_decided > 0) throw codeIsCited(drafting.cited_by, state.code)
    await refuseTakenCode(transaction, kind, code, id)
  }
  await transaction.query(`update ${kind.table} set code = ?, name = ?, description = ?, updated_at = ? where id = ?`, [
    code,
    name,
    description,
    now,
    id,
  ])
  const draft = state.draft_id === null ? {} : { id: state.draft_id }
  await drafting.writeDraft(transaction, { ...draft, owner_id: id, version: state.last_decided + 1, terms })
  return id
}

/** Throws when another than `ownId` has the code. */
async function refuseTakenCode<Terms extends Version>(
  { query }: Transaction,
  { table, noun }: VersionedKind<Terms>,
  code: string,
  ownId: string | null,
): Promise<void> {
  const taken = await query(`select id from ${table} where code = ? and id <> ? and deleted_at is null`, [
    code,
    ownId ?? "",
  ])
  if (taken.length === 0) return
  throw new RefusalError([
    { code: "in_use", message: `Another ${noun} has the code ${code}.`, field: "code", facts: { value: code } },
  ])
}

interface DraftState {
  readonly code: string
  readonly draft_id: string | null
  /** Number of the newest published or retired version; 0 when there is none. */
  readonly last_decided: number
}

/** Locked until commit: two people who save at once write one draft after the other. */
async function lockDraft<Terms extends Version>(
  { query }: Transaction,
  { table, noun, missing }: VersionedKind<Terms>,
  id: string,
): Promise<DraftState> {
  const [head] = await query<{ code: string }>(
    `select code from ${table} where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!head) throw missing(id)
  const [versions] = await query<Omit<DraftState, "code">>(
    `select max(id) filter (where status = 'draft') as draft_id,
            coalesce(max(version) filter (where status <> 'draft'), 0) as last_decided
       from ${table}_version where ${noun}_id = ? and deleted_at is null`,
    [id],
  )
  return { code: head.code, draft_id: versions?.draft_id ?? null, last_decided: versions?.last_decided ?? 0 }
}

function codeIsCited(citedBy: string, code: string): RefusalError {
  const message = `${citedBy} cite the code ${code}; it cannot change any more.`
  return new RefusalError([{ code: "in_use", message, field: "code", facts: { value: code } }])
}
