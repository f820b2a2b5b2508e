import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { RecoverySubject } from "../../modules/after-sales/commands/survey/answer-to-write"
import type { SurveyedCase } from "../../modules/after-sales/commands/survey/survey-state"
import { readSaidSubject } from "../../modules/after-sales/queries/survey/read-said-subject"
import { readCategoryIds } from "../team/read-category-ids"
import { findTicketSubject } from "../ticket/find-ticket-subject"

/**
 * Whom a ticket would be with, should the score be low. Core is asked before the answer is written, so that the answer and
 * its ticket are one transaction.
 *
 * @throws NOT_FOUND
 */
export async function findRecoverySubject(container: MedusaContainer, about: SurveyedCase): Promise<RecoverySubject> {
  const said = await container.resolve(AFTER_SALES_MODULE).ask(readSaidSubject, about)
  const subject = await findTicketSubject(container, said, "anyone", null)
  return { about: subject, category_ids: await readCategoryIds(container, subject.product_id) }
}
