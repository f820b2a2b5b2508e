import { decide, type Refusal } from "../../../../domain/kernel/decision"
import type { Version, VersionedKind } from "../../queries/versioned/versioned"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

/** How versions of one kind are published. */
export interface Publishing<Terms extends Version> {
  readonly kind: VersionedKind<Terms>
  /** One publication at a time, of this thing or of all that could contradict it. */
  readonly lock: (transaction: Transaction, id: string) => Promise<unknown>
  /** Everything that is wrong with a draft. */
  readonly findFaults: (transaction: Transaction, draft: Terms) => Promise<readonly Refusal[]>
}

export interface PublishVersion {
  readonly id: string
  /** The version that the merchant saw; null publishes whatever the draft is. */
  readonly version: number | null
  readonly now: Date
}

/**
 * Puts the draft in force from now on and retires its predecessor at the same instant, or throws everything that is wrong
 * with it. Publishing what is published changes nothing, so that a second click is harmless. Answers the id.
 */
export async function publishVersion<Terms extends Version>(
  transaction: Transaction,
  publishing: Publishing<Terms>,
  { id, version, now }: PublishVersion,
): Promise<string> {
  const { kind } = publishing
  const versions = await lockVersions(transaction, publishing, id)
  const published = versions.find(({ status }) => status === "published")
  const wanted = chooseVersion(kind, versions, version)
  if (wanted.status === "published") return id
  if (wanted.status === "retired") throw notADraft(wanted)
  acceptedOrThrow(decide(await publishing.findFaults(transaction, wanted), () => null))
  // A request that waited for the lock may carry an earlier instant than the version that it replaces.
  const at = new Date(Math.max(now.getTime(), published?.published_at ?? 0))
  await retirePublished(transaction, kind, id, at)
  await transaction.query(
    `update ${kind.table}_version set status = 'published', published_at = ?, updated_at = ? where id = ?`,
    [at, at, wanted.id],
  )
  return id
}

/** Takes out of force what is in force from now on; where nothing is, it changes nothing. Answers the id. */
export async function retireVersion<Terms extends Version>(
  transaction: Transaction,
  publishing: Publishing<Terms>,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<string> {
  await lockVersions(transaction, publishing, id)
  await retirePublished(transaction, publishing.kind, id, now)
  return id
}

async function lockVersions<Terms extends Version>(
  transaction: Transaction,
  { kind, lock }: Publishing<Terms>,
  id: string,
): Promise<Terms[]> {
  await lock(transaction, id)
  const versions = await kind.versionsOf(transaction, [id])
  if (versions.length === 0) throw kind.missing(id)
  return versions
}

async function retirePublished<Terms extends Version>(
  { query }: Transaction,
  { table, noun }: VersionedKind<Terms>,
  id: string,
  at: Date,
): Promise<void> {
  await query(
    `update ${table}_version set status = 'retired', retired_at = greatest(?, published_at), updated_at = ?
      where ${noun}_id = ? and status = 'published' and deleted_at is null`,
    [at, at, id],
  )
}

function chooseVersion<Terms extends Version>(
  { noun }: VersionedKind<Terms>,
  versions: readonly Terms[],
  version: number | null,
): Terms {
  const wanted =
    version === null
      ? (versions.find(({ status }) => status === "draft") ?? versions.find(({ status }) => status === "published"))
      : versions.find((terms) => terms.version === version)
  if (wanted) return wanted
  const message = `The ${noun} has no version ${version ?? ""} to publish.`
  throw new RefusalError([{ code: "version_not_draft", message, field: "version" }])
}

function notADraft({ version }: Version): RefusalError {
  const message = `Version ${version} was replaced; what is retired stays retired.`
  return new RefusalError([{ code: "version_not_draft", message, field: "version", facts: { version } }])
}

/** Of all things of a kind at once: two that were published together could tie, and neither would see the other. */
export async function lockAllPublications(
  { query }: Transaction,
  table: VersionedKind<Version>["table"],
): Promise<void> {
  await query(`select pg_advisory_xact_lock(hashtextextended('after_sales.publish_' || ?, 0))`, [table])
}

/** Of one thing, where things do not contradict each other. */
export async function lockOnePublication(
  { query }: Transaction,
  table: VersionedKind<Version>["table"],
  id: string,
): Promise<void> {
  await query(`select id from ${table} where id = ? and deleted_at is null for update`, [id])
}
