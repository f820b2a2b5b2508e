import type { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"

import { CROWD, CROWD_TABLES, type CrowdTable } from "./crowd"

/** Two at a time: what a small machine has processors for. */
const LANES = 2

/** Tables that refer to those of the crowd. */
const REFERRING = [
  "withdrawal_line",
  "commitment_event",
  "ticket_message",
  "ticket_event",
  "ticket_tag",
  "ticket_draft",
]

/**
 * Fills every table that grows with so many rows, or those alone that are asked for. For speed, rows go in before the indexes, by two connections, and
 * neither write-ahead log nor foreign keys are kept: the database cannot outlive a crash, and only a superuser may do this.
 */
export async function fillTables(
  orm: MikroORM,
  rows: number,
  tables: readonly CrowdTable[] = CROWD_TABLES,
): Promise<void> {
  // What refers to them goes first, and stays empty.
  for (const table of [...REFERRING, ...CROWD_TABLES]) await orm.em.execute(`alter table "${table}" set unlogged`)
  const left = [...tables]
  const fillNext = async (): Promise<void> => {
    const table = left.shift()
    if (table === undefined) return
    await fill(orm, table, rows)
    await fillNext()
  }
  await Promise.all(Array.from({ length: LANES }, fillNext))
  await orm.em.execute(`insert into sla_calendar (id, definition) values ('slacal_1', ?::jsonb)`, [
    JSON.stringify({ time_zone: "UTC", hours: { mon: [["09:00", "18:00"]] }, holidays: [], extra_days: [] }),
  ])
}

async function fill(orm: MikroORM, table: CrowdTable, rows: number): Promise<void> {
  await orm.em.fork().transactional(async (manager) => {
    await manager.execute("set local session_replication_role = replica")
    await manager.execute("set local maintenance_work_mem = '256MB'")
    const indexes = await manager.execute<{ name: string; definition: string }[]>(
      // All but the primary key, which foreign keys hang on.
      `select indexname as name, indexdef as definition from pg_indexes
        where schemaname = 'public' and tablename = ? and indexname <> ?`,
      [table, `${table}_pkey`],
    )
    for (const { name } of indexes) await manager.execute(`drop index "${name}"`)
    await manager.execute(CROWD[table](rows))
    for (const { definition } of indexes) await manager.execute(definition)
  })
  await orm.em.execute(`vacuum analyze "${table}"`)
}
