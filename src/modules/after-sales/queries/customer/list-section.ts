import type { ArchiveEntries, ArchivePosition } from "../../../../domain/customer/archive"
import type { Reading } from "../../transaction"
import { ARCHIVE_SECTIONS, type ArchiveSection, type OwnSectionName } from "./archive-sections"
import type { Condition, Person } from "./person"

export interface ListSection<Name extends OwnSectionName> {
  readonly section: Name
  readonly person: Person
  /** Where the previous page ended. */
  readonly after: ArchivePosition | null
  readonly limit: number
}

/**
 * One page of one list of the archive by keyset: what is open first, then the newest. Each thing that a person is known
 * by gives a page of its own, found by its index; the first of them all are kept, and what two of them found is shown once.
 */
export async function listSection<Name extends OwnSectionName>(
  reading: Reading,
  { section, person, after, limit }: ListSection<Name>,
): Promise<ArchiveEntries[Name][]> {
  const list: ArchiveSection = ARCHIVE_SECTIONS[section]
  const parts = boundsOf(list, after).flatMap((bound) =>
    list.of(person).map((whose) => selectPart(list, [...bound, whose], limit)),
  )
  if (parts.length === 0) return []
  return reading.query<ArchiveEntries[Name]>(
    `select * from (${parts.map(([sql]) => sql).join(" union ")}) entry order by is_open desc, id desc limit ?`,
    [...parts.flatMap(([, values]) => values), limit],
  )
}

function selectPart(list: ArchiveSection, conditions: readonly Condition[], limit: number): Condition {
  const where = ["entry.deleted_at is null", ...conditions.map(([sql]) => sql)].join(" and ")
  return [
    `(select entry.id, (${list.is_open}) as is_open, ${list.columns.join(", ")} from ${list.from} entry
       where ${where} order by entry.id desc limit ?)`,
    [...conditions.flatMap(([, values]) => values), limit],
  ]
}

/** What is left of the open rows, and of the others, after a page. */
function boundsOf({ is_open }: ArchiveSection, after: ArchivePosition | null): Condition[][] {
  const open: Condition = [`(${is_open})`, []]
  const done: Condition = [`not (${is_open})`, []]
  if (after === null) return [[open], [done]]
  const beyond: Condition = ["entry.id < ?", [after.id]]
  return after.is_open ? [[open, beyond], [done]] : [[done, beyond]]
}
