import type { MedusaContainer } from "@medusajs/framework/types"

import type { TicketFacts } from "../../domain/team/routing-rule"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { findAssignee, type FoundAssignee } from "../../modules/after-sales/queries/team/find-assignee"
import { readCategoryIds } from "./read-category-ids"

export interface SimulateAssignment extends Omit<TicketFacts, "category_ids"> {
  /** Null reads those of the product. */
  readonly category_ids: readonly string[] | null
}

/** Who would get a ticket at a moment, and why nobody else; nothing is given to anybody. */
export async function simulateAssignment(
  container: MedusaContainer,
  asked: SimulateAssignment,
  at: Date,
): Promise<FoundAssignee> {
  const category_ids = asked.category_ids ?? (await readCategoryIds(container, asked.product_id))
  return container
    .resolve(AFTER_SALES_MODULE)
    .ask(findAssignee, { facts: { ...asked, category_ids }, team_id: null, explain: true, now: at })
}
