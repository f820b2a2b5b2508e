import { Client } from "@medusajs/framework/pg"
import { DataSource } from "typeorm"

import { oldShopStatements } from "../../src/import/medusa-v1/old-shop.fixtures"
import { createDatabase } from "./database"

/** A v1 shop in a database of its own, and the hand of somebody who goes on selling there. */
export interface OldShop {
  readonly address: string
  query(sql: string): Promise<unknown[]>
  close(): Promise<void>
}

/**
 * The kinds of database that an old shop is read from. MariaDB is among them where the address of an empty one is given,
 * with the driver at hand: see docs/moving-in.md.
 */
export const OLD_SHOPS: readonly (readonly [kind: string, open: () => Promise<OldShop>])[] = [
  ["PostgreSQL", openOnPostgres],
  ...[process.env.TEST_MARIADB_URL].flatMap((address) =>
    address ? [["MariaDB", () => openOnMariaDb(address)] as const] : [],
  ),
]

async function openOnPostgres(): Promise<OldShop> {
  const address = await createDatabase(`old_shop_${Date.now()}`)
  const client = new Client({ connectionString: address })
  await client.connect()
  for (const statement of oldShopStatements("postgres")) await client.query(statement)
  return { address, query: async (sql) => (await client.query(sql)).rows, close: () => client.end() }
}

async function openOnMariaDb(address: string): Promise<OldShop> {
  const source = new DataSource({ type: "mariadb", url: address, poolSize: 1, synchronize: false })
  await source.initialize()
  for (const statement of oldShopStatements("mysql")) await source.query(statement)
  return { address, query: (sql) => source.query<unknown[]>(sql), close: () => source.destroy() }
}
