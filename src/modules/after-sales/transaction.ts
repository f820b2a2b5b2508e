import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

import type { AfterSalesRows } from "./rows"

/** One open database transaction: row methods, the context that makes them join it, and parameterised SQL. */
export interface Transaction {
  readonly rows: AfterSalesRows
  readonly context: Context
  /** Runs SQL with `?` placeholders inside the transaction. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
}

/** The transaction that `@InjectTransactionManager` opened for a service method. */
export function transactionOf(rows: AfterSalesRows, context: Context<SqlEntityManager>): Transaction {
  const manager = context.transactionManager
  if (!manager) throw new Error("Commands run inside a transaction")
  return {
    rows,
    context,
    query: async (sql, parameters = []) => manager.execute(sql, [...parameters]),
  }
}
