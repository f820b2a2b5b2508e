import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { ImportedWarranty } from "../domain/import/from-csv-warranty"
import type { WarrantyTerms } from "../domain/warranty/terms"
import { AFTER_SALES_MODULE } from "../modules/after-sales"
import { forgetSource } from "../modules/after-sales/commands/import/forget-source"
import { forgetWarranties } from "../modules/after-sales/commands/import/forget-warranties"
import { keepNothing } from "../modules/after-sales/commands/import/keep-nothing"
import { rehearseCases, storeCases } from "../modules/after-sales/commands/import/store-cases"
import { storeSerials } from "../modules/after-sales/commands/import/store-serials"
import { storeWarranties, type KnownGoods } from "../modules/after-sales/commands/import/store-warranties"
import { listPlansForDecision } from "../modules/after-sales/queries/warranty/list-plans-for-decision"
import type AfterSalesModuleService from "../modules/after-sales/service"
import type { Transaction } from "../modules/after-sales/transaction"
import { openSerials, openWarranties } from "./csv/csv-sources"
import { moveIn, type Batch, type MoveIn, type MoveInCounts, type RowOutcome } from "./move-in"
import { openReport } from "./open-report"
import { isLiving, openSource, type HistoryMove, type LivingMove, type Move } from "./open-source"
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
  const summary = isLiving(errand) ? await moveLiving(container, errand) : await moveHistory(afterSales, errand)
  process.stdout.write(`${summary}\n`)
}

async function moveHistory(afterSales: AfterSalesModuleService, errand: HistoryMove): Promise<string> {
  return withSource(errand, await openSource(errand), (how) =>
    errand.verb === "run"
      ? moveIn({ ...how, store: (input) => afterSales.run(storeCases, input) })
      : afterSales.run((transaction) => rehearseCases(transaction, (store) => moveIn({ ...how, store })), undefined),
  )
}

async function moveLiving(container: MedusaContainer, errand: LivingMove): Promise<string> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  if (errand.what === "serials") {
    return withSource(errand, await openSerials(errand.file), (how) =>
      keepOrRehearse(afterSales, errand, how, (transaction, { cases }) =>
        storeSerials(transaction, { cases, now: how.now }),
      ),
    )
  }
  const source = await openWarranties(errand.file, await readPlans(afterSales))
  return withSource(errand, source, (how) =>
    keepOrRehearse(afterSales, errand, how, async (transaction, input) =>
      storeWarranties(transaction, { ...input, goods: await readGoods(container, input.cases), now: how.now }),
    ),
  )
}

/** A run commits batch by batch; a rehearsal is one transaction that is taken back. */
function keepOrRehearse<Kept>(
  afterSales: AfterSalesModuleService,
  { verb }: Move,
  how: Omit<MoveIn<Kept>, "store">,
  store: (transaction: Transaction, input: Batch<Kept>) => Promise<RowOutcome[]>,
): Promise<MoveInCounts> {
  if (verb === "run") return moveIn({ ...how, store: (input) => afterSales.run(store, input) })
  return keepNothing(
    (command) => afterSales.run(command, undefined),
    (transaction) => moveIn({ ...how, store: (input) => store(transaction, input) }),
  )
}

/** Plans in force, by their code. */
async function readPlans(afterSales: AfterSalesModuleService): Promise<ReadonlyMap<string, WarrantyTerms>> {
  const plans = await afterSales.ask(listPlansForDecision, undefined)
  return new Map(plans.filter(({ status }) => status === "published").map((plan) => [plan.plan_code, plan]))
}

async function readGoods(
  container: MedusaContainer,
  cases: readonly ImportedWarranty[],
): Promise<ReadonlyMap<string, KnownGoods>> {
  const sku = [...new Set(cases.flatMap((one) => one.sku ?? []))]
  if (sku.length === 0) return new Map()
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku }, { select: ["id", "sku", "product_id"], take: sku.length })
  return new Map(
    variants.flatMap(({ id, sku: of, product_id }) => (of && product_id ? [[of, { product_id, variant_id: id }]] : [])),
  )
}

/** Reads a source to its end, with its report beside it and its progress shown. */
async function withSource<Kept>(
  errand: Move,
  source: HistorySource<Kept>,
  work: (how: Omit<MoveIn<Kept>, "store">) => Promise<MoveInCounts>,
): Promise<string> {
  const reportFile = `${errand.source}-misfits.csv`
  const report = openReport(reportFile)
  const progress = showProgress(source.size, process.stdout)
  try {
    const counts = await work({
      ...{ source, source_name: errand.source, report: report.write, advance: progress.advance, now: new Date() },
    })
    progress.end()
    return summaryOf(errand, counts, reportFile)
  } finally {
    progress.end()
    await report.close()
    await source.close()
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
  const warranties = await afterSales.run(forgetWarranties, { source, now: new Date() })
  process.stdout.write(`Forgot ${forgotten} cases and ${warranties} warranties of ${source}\n`)
}
