import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readCommitment } from "../../../../modules/after-sales/queries/commitment/read-commitment"
import { toAdminCommitment } from "../../../bodies/admin-commitment"

/** Answers with a promise as it stands now. */
export async function answerCommitment(
  req: Pick<AuthenticatedMedusaRequest, "scope">,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const commitment = await req.scope.resolve(AFTER_SALES_MODULE).ask(readCommitment, id)
  res.json({ commitment: toAdminCommitment(commitment, new Date()) })
}
