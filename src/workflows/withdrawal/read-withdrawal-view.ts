import type { MedusaContainer } from "@medusajs/framework/types"

import type { ClauseReference } from "../../domain/kernel/decision"
import { citableClauses } from "../../domain/withdrawal/citable-clauses"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readWithdrawal } from "../../modules/after-sales/queries/withdrawal/read-withdrawal"
import type { WithdrawalRecord } from "../../modules/after-sales/queries/withdrawal/withdrawal-record"
import { loadDecisionContext } from "../order/decision-context"

/** One withdrawal with everything that its page shows. */
export interface WithdrawalView {
  readonly withdrawal: WithdrawalRecord
  /** Clauses a dispute may cite. */
  readonly clauses: readonly ClauseReference[]
}

/** @throws NOT_FOUND also for a draft */
export async function readWithdrawalView(container: MedusaContainer, id: string): Promise<WithdrawalView> {
  const withdrawal = await container.resolve(AFTER_SALES_MODULE).ask(readWithdrawal, { id, viewer: "staff" })
  return { withdrawal, clauses: await readCitableClauses(container, withdrawal) }
}

/** Asked as of the second in which the statement arrived: later terms were not in force then. */
export async function readCitableClauses(
  container: MedusaContainer,
  { order_id, lines, submitted_at }: WithdrawalRecord,
): Promise<ClauseReference[]> {
  const context = await loadDecisionContext(container, { order_id, owner: "anyone", now: submitted_at ?? new Date() })
  const lineIds = lines.map(({ line_item_id }) => line_item_id)
  return citableClauses(context.order, lineIds, context.policies, context.returnTermsOf)
}
