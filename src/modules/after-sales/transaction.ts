import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

import type { AfterSalesOptions } from "./options"
import type { AfterSalesRows } from "./rows"

/** Parameterised SQL over the module's own tables. */
export interface Reading {
  /** Runs SQL with `?` placeholders; an array fills a placeholder as a PostgreSQL array. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
}

/** One open database transaction: SQL, row methods, and the context that makes them join it. */
export interface Transaction extends Reading {
  /**
   * As `query`, for what belongs to hundreds of rows: parameters travel beside the statement and not within its text, where
   * they would be copied and searched for placeholders several times. Each names its type, as in `unnest(?::text[])`.
   */
  bulk<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>
  readonly rows: AfterSalesRows
  readonly options: AfterSalesOptions
  readonly context: Context
}

export function readingOf(context: Context<SqlEntityManager>): Reading {
  const manager = injected(context.transactionManager ?? context.manager)
  return { query: async (sql, parameters = []) => manager.execute(sql, parameters.map(toParameter)) }
}

/**
 * Row methods keep what they write until commit, where SQL cannot see it. Each statement therefore writes it out
 * first, so that a command may mix both and reads what it has just created.
 */
export function transactionOf(
  rows: AfterSalesRows,
  options: AfterSalesOptions,
  context: Context<SqlEntityManager>,
): Transaction {
  const manager = injected(context.transactionManager)
  return {
    rows,
    options,
    context,
    query: async (sql, parameters = []) => {
      await manager.flush()
      return manager.execute(sql, parameters.map(toParameter))
    },
    bulk: async (sql, parameters) => {
      await manager.flush()
      return executeBeside(manager, sql, parameters)
    },
  }
}

async function executeBeside<Row>(
  manager: SqlEntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const statement = manager.getKnex().raw<{ rows: Row[] }>(sql, parameters.map(toParameter) as string[])
  const opened = manager.getTransactionContext<Knex.Transaction>()
  if (opened) void statement.transacting(opened)
  try {
    return (await statement).rows
  } catch (error) {
    throw manager
      .getPlatform()
      .getExceptionConverter()
      .convertException(error as Error)
  }
}

function injected(manager: SqlEntityManager | undefined): SqlEntityManager {
  if (!manager) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No database was injected")
  return manager
}

/** MikroORM would spell an array out as a list, which fits `in (…)` and breaks `any(?)`, `unnest(?)` and an empty array. */
function toParameter(value: unknown): unknown {
  return Array.isArray(value) ? `{${value.map(toElement).join(",")}}` : value
}

function toElement(value: unknown): string {
  if (value === null) return "null"
  const text = value instanceof Date ? value.toISOString() : String(value)
  return `"${text.replace(/["\\]/g, "\\$&")}"`
}
