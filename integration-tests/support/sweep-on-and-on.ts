import type { ExecArgs } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { sweepClocks } from "../../src/modules/after-sales/commands/sla/sweep-clocks"

/** Few at a time, so that a kill hits the middle of something. */
const LIMIT = 5

/** What it says once it has done some of it: how long a process takes to begin says nothing of how it ends. */
export const AT_WORK = "the sweep is at work"

/** For `medusa exec`: sweeps what is due at `SWEEP_AT` until nothing is left, or until it is killed. */
export default async function sweepOnAndOn({ container }: ExecArgs): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const now = new Date(String(process.env.SWEEP_AT))
  const sweep = () => afterSales.run(sweepClocks, { limit: LIMIT, now })
  await sweep()
  process.stdout.write(`${AT_WORK}\n`)
  while ((await sweep()) > 0);
}
