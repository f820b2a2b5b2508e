import type { MedusaError } from "@medusajs/framework/utils"

import { groupBy } from "../../../../domain/kernel/group-by"
import type { Reading } from "../../transaction"

/** What every version of anything says of itself. Instants are milliseconds. */
export interface Version {
  readonly id: string
  readonly version: number
  readonly status: "draft" | "published" | "retired"
  readonly published_at: number | null
}

/** A kind of thing that merchants keep in versions: where it stands, and how the terms of its versions are read. */
export interface VersionedKind<Terms extends Version> {
  /** Of the thing itself; its versions stand in the table of that name with `_version`. */
  readonly table: "after_sales_policy" | "follow_up_plan" | "sla_policy" | "warranty_plan"
  /** As it is called in words, and by its versions with `_id`. */
  readonly noun: "plan" | "policy"
  readonly missing: (id: string) => MedusaError
  /** Of as many things, the newest first. */
  readonly versionsOf: (reading: Reading, ids: readonly string[]) => Promise<Terms[]>
  readonly ownerOf: (terms: Terms) => string
}

export interface Versioned<Terms extends Version> {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly Terms[]
}

export interface VersionedPage {
  readonly cursor: string | null
  readonly limit: number
}

/** A page in order of id, after the cursor. */
export async function listVersioned<Terms extends Version>(
  reading: Reading,
  kind: VersionedKind<Terms>,
  { cursor, limit }: VersionedPage,
): Promise<Versioned<Terms>[]> {
  return select(reading, kind, "id > ? order by id limit ?", [cursor ?? "", limit])
}

/** @throws NOT_FOUND */
export async function retrieveVersioned<Terms extends Version>(
  reading: Reading,
  kind: VersionedKind<Terms>,
  id: string,
): Promise<Versioned<Terms>> {
  const [found] = await select(reading, kind, "id = ?", [id])
  if (!found) throw kind.missing(id)
  return found
}

async function select<Terms extends Version>(
  reading: Reading,
  kind: VersionedKind<Terms>,
  where: string,
  parameters: readonly unknown[],
): Promise<Versioned<Terms>[]> {
  const rows = await reading.query<Omit<Versioned<Terms>, "versions">>(
    `select id, code, name, description from ${kind.table} where deleted_at is null and ${where}`,
    parameters,
  )
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const versions = groupBy(await kind.versionsOf(reading, ids), kind.ownerOf)
  return rows.map((row) => ({ ...row, versions: versions.get(row.id) ?? [] }))
}
