import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { findCustomer } from "../../../../../../../workflows/customer/find-customer"
import { ARCHIVE_SECTION_NAMES, readSection } from "../../../../../../../workflows/customer/read-section"
import { readArchiveCursor, toArchivePage } from "../../../../../../bodies/archive-page"
import type { ArchivePageQuery } from "../../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ArchivePageQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { cursor, limit } = req.validatedQuery as ArchivePageQuery
  const section = ARCHIVE_SECTION_NAMES.find((name) => name === req.params.section)
  if (section === undefined) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The archive has no such list")
  const after = readArchiveCursor(cursor)
  const customer = await findCustomer(req.scope, req.params.id ?? "")
  const read = await readSection(req.scope, { customer, section, after, limit: limit + 1 })
  res.json(toArchivePage(read, limit))
}
