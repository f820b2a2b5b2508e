import { Client } from "@medusajs/framework/pg"

import type { DemoShop } from "../seed/demo-shop"
import { fingerprint } from "./fingerprint"

/** What the demo knows about a database it has taken. It lies in that database, so that it cannot tell of another one. */
export interface DemoRecord {
  /** Fingerprint of the migrations that were run. */
  readonly migratedFrom: string | null
  /** Null until the seed is whole. */
  readonly shop: DemoShop | null
}

const MIGRATION_INPUTS = [
  "src/modules/after-sales/migrations",
  "src/links",
  "src/migration-scripts",
  "medusa-config.ts",
  "package-lock.json",
]

export function currentMigrations(): string {
  return fingerprint(MIGRATION_INPUTS)
}

/**
 * Takes a database for the demo and tells what it already holds. One that is empty, half seeded or to be started over is
 * emptied; one with somebody else's tables in it is refused, whatever was asked.
 */
export async function takeDatabase(url: string, isFresh: boolean): Promise<DemoRecord> {
  await ensureDatabase(url)
  return withClient(url, async (client) => {
    const owned = await client.query<{ ours: boolean; foreign: boolean }>(
      `select to_regclass('demo.record') is not null as ours,
              exists (select from pg_tables where schemaname = 'public') as foreign`,
    )
    const { ours, foreign } = owned.rows[0] ?? { ours: false, foreign: false }
    if (foreign && !ours) {
      throw new Error("DATABASE_URL names a database with tables that the demo did not make. Give it an empty one.")
    }
    const record = ours ? await readRecord(client) : undefined
    if (record?.shop && !isFresh) return record
    // `demo.record` goes last: while there is anything in the database, it says whose it is.
    await client.query(`create schema if not exists demo`)
    await client.query(`create table if not exists demo.record (migrated_from text, shop jsonb)`)
    await client.query(`drop schema public cascade`)
    await client.query(`create schema public`)
    await client.query(`delete from demo.record`)
    await client.query(`insert into demo.record default values`)
    return { migratedFrom: null, shop: null }
  })
}

export async function recordMigrations(url: string, migratedFrom: string): Promise<void> {
  await withClient(url, (client) => client.query(`update demo.record set migrated_from = $1`, [migratedFrom]))
}

export async function recordShop(url: string, shop: DemoShop): Promise<void> {
  await withClient(url, (client) => client.query(`update demo.record set shop = $1`, [JSON.stringify(shop)]))
}

async function readRecord(client: Client): Promise<DemoRecord | undefined> {
  const found = await client.query<DemoRecord>(`select migrated_from as "migratedFrom", shop from demo.record`)
  return found.rows[0]
}

const NO_SUCH_DATABASE = "3D000"

async function ensureDatabase(url: string): Promise<void> {
  try {
    await withClient(url, () => Promise.resolve())
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === NO_SUCH_DATABASE)) throw error
    const maintenance = new URL(url)
    const name = decodeURIComponent(maintenance.pathname.slice(1))
    maintenance.pathname = "/postgres"
    await withClient(maintenance.href, (client) => client.query(`create database ${client.escapeIdentifier(name)}`))
  }
}

async function withClient<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
