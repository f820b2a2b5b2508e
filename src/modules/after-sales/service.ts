import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"

import { parseOptions, type AfterSalesOptions } from "./options"
import { AfterSalesRows } from "./rows"
import { readingOf, transactionOf, type Reading, type Transaction } from "./transaction"

/**
 * The thin public face of the module: generated row methods, and two doors. What may be done and asked stands in
 * `commands/` and `queries/`, one verb a file; this class only opens the transaction around it.
 */
export default class AfterSalesModuleService extends AfterSalesRows {
  protected readonly options_: AfterSalesOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions(options)
  }

  async getOptions(): Promise<AfterSalesOptions> {
    return this.options_
  }

  /** Carries out a command in one transaction: everything it wrote is committed together, or nothing is. */
  @InjectTransactionManager()
  async run<Input, Output>(
    command: (transaction: Transaction, input: Input) => Promise<Output>,
    input: Input,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Output> {
    return command(transactionOf(this, this.options_, context), input)
  }

  /** Answers a query without a transaction of its own. */
  @InjectManager()
  async ask<Input, Output>(
    query: (reading: Reading, input: Input) => Promise<Output>,
    input: Input,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Output> {
    return query(readingOf(context), input)
  }
}
