import type { ExecArgs } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../modules/after-sales"
import { forgetSource } from "../modules/after-sales/commands/import/forget-source"
import { rehearseCases, storeCases } from "../modules/after-sales/commands/import/store-cases"
import type AfterSalesModuleService from "../modules/after-sales/service"
import { moveIn, type MoveIn, type MoveInCounts } from "./move-in"
import { openReport } from "./open-report"
import { openSource, type Move } from "./open-source"
import { parseWords } from "./parse-words"
import { showProgress } from "./show-progress"
import type { HistorySource } from "./source"

const FORGOTTEN_AT_ONCE = 1_000

/**
 * Moves a merchant's history in, by hand: `npx medusa exec …/import-history.js dry-run requests ./requests.csv`. See
 * docs/moving-in.md for the words it takes.
 */
export default async function importHistory({ container, args }: ExecArgs): Promise<void> {
  const errand = parseWords(args)
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  if (errand.verb === "forget") return forget(afterSales, errand.source)
  const source = await openSource(errand)
  try {
    await move(afterSales, errand, source)
  } finally {
    await source.close()
  }
}

async function move(afterSales: AfterSalesModuleService, errand: Move, source: HistorySource): Promise<void> {
  const reportFile = `${errand.source}-misfits.csv`
  const report = openReport(reportFile)
  const progress = showProgress(source.size, process.stdout)
  const how: Omit<MoveIn, "store"> = {
    source,
    source_name: errand.source,
    report: report.write,
    advance: progress.advance,
    now: new Date(),
  }
  try {
    const counts = await (errand.verb === "run"
      ? moveIn({ ...how, store: (input) => afterSales.run(storeCases, input) })
      : afterSales.run((transaction) => rehearseCases(transaction, (store) => moveIn({ ...how, store })), undefined))
    progress.end()
    process.stdout.write(`${summaryOf(errand, counts, reportFile)}\n`)
  } finally {
    progress.end()
    await report.close()
  }
}

function summaryOf({ verb, source }: Move, counts: MoveInCounts, reportFile: string): string {
  const { read, kept, there_already, misfits } = counts
  return [
    verb === "run" ? `Imported from ${source}:` : `Dry run of ${source}, nothing was kept:`,
    `  ${read} read`,
    `  ${kept} ${verb === "run" ? "kept" : "would be kept"}`,
    `  ${there_already} there already`,
    `  ${misfits} do not fit${misfits > 0 ? `: see ${reportFile}` : ""}`,
  ].join("\n")
}

async function forget(afterSales: AfterSalesModuleService, source: string): Promise<void> {
  let forgotten = 0
  let last: number
  do {
    last = await afterSales.run(forgetSource, { source, limit: FORGOTTEN_AT_ONCE })
    forgotten += last
  } while (last > 0)
  process.stdout.write(`Forgot ${forgotten} cases of ${source}\n`)
}
