import { readFile } from "node:fs/promises"

import { MedusaError } from "@medusajs/framework/utils"
import type { DataSource, DataSourceOptions, EntityManager } from "typeorm"

import { loadTypeOrm, type TypeOrm } from "./load-typeorm"
import { defineTables } from "./tables"

export interface OldDatabase {
  readonly typeorm: TypeOrm
  /** Every read goes through its one connection, within its one transaction. */
  readonly manager: EntityManager
  close(): Promise<void>
}

/** A `timestamp` is shown in the connection's zone, which is the server's unless it says otherwise; the driver reads UTC. */
const MYSQL = [
  "set time_zone = '+00:00'",
  "set transaction isolation level repeatable read",
  "start transaction read only",
]

/** What begins a transaction that sees one state of the database and cannot write, by kind of database. */
const READ_ONLY: Readonly<Record<string, readonly string[]>> = {
  postgres: ["start transaction isolation level repeatable read, read only"],
  mysql: MYSQL,
  mariadb: MYSQL,
  // A copy in memory: the file is never written.
  sqljs: [],
}

/**
 * Opens the database of another system for reading. One connection, and a transaction that cannot write: a connection
 * that is lost ends the import, and is not replaced by one that could.
 *
 * @throws when the address names no database that can be read, or it does not answer
 */
export async function openDatabase(address: string): Promise<OldDatabase> {
  const typeorm = await loadTypeOrm()
  const options = await toOptions(address)
  const source: DataSource = new typeorm.DataSource({ ...options, entities: defineTables(typeorm) })
  await source.initialize()
  const runner = source.createQueryRunner()
  try {
    for (const statement of READ_ONLY[options.type] ?? []) await runner.query(statement)
  } catch (error) {
    await source.destroy()
    throw error
  }
  return {
    typeorm,
    manager: runner.manager,
    close: async () => {
      if (options.type !== "sqljs") await runner.query("rollback")
      await runner.release()
      await source.destroy()
    },
  }
}

/** Nothing is ever created, migrated or logged there. */
async function toOptions(address: string): Promise<DataSourceOptions> {
  const [scheme = "", rest = ""] = [address.split(":", 1)[0], address.slice(address.indexOf(":") + 1)]
  switch (scheme) {
    case "postgres":
    case "postgresql":
      return { type: "postgres", url: address, poolSize: 1, synchronize: false, installExtensions: false }
    case "mysql":
    case "mariadb":
      // Medusa writes UTC, whatever the server's own zone.
      return { type: scheme, url: address, poolSize: 1, synchronize: false, timezone: "Z" }
    case "sqlite":
      return { type: "sqljs", database: await readFile(rest), autoSave: false, synchronize: false }
    default:
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `'${scheme}' is no database that can be read: postgres, mysql, mariadb or sqlite`,
      )
  }
}
