import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readArchive } from "../../../../../workflows/customer/read-archive"
import { toAdminCustomerArchive } from "../../../../bodies/admin-customer"

/** Entries of each list on the first page; each list has more on pages of its own. */
const SHOWN = 5

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const archive = await readArchive(req.scope, { id: req.params.id ?? "", limit: SHOWN + 1, now: new Date() })
  res.json({ customer: toAdminCustomerArchive(archive, SHOWN) })
}
