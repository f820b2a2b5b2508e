import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

import type { AfterSalesOptions } from "./options"
import type { AfterSalesRows } from "./rows"

/** Parameterised SQL over the module's own tables. */
export interface Reading {
  /** Runs SQL with `?` placeholders; an array fills a placeholder as a PostgreSQL array. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
}

/** One open database transaction: SQL, row methods, and the context that makes them join it. */
export interface Transaction extends Reading {
  readonly rows: AfterSalesRows
  readonly options: AfterSalesOptions
  readonly context: Context
}

export function readingOf(context: Context<SqlEntityManager>): Reading {
  return { query: queryWith(context.transactionManager ?? context.manager) }
}

export function transactionOf(
  rows: AfterSalesRows,
  options: AfterSalesOptions,
  context: Context<SqlEntityManager>,
): Transaction {
  return { rows, options, context, query: queryWith(context.transactionManager) }
}

function queryWith(manager: SqlEntityManager | undefined): Reading["query"] {
  if (!manager) throw new Error("No database connection was injected")
  return async (sql, parameters = []) => manager.execute(sql, [...parameters])
}
