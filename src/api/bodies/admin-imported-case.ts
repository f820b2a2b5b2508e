import type { ImportedCaseRecord } from "../../modules/after-sales/queries/import/list-imported-cases"
import type { AdminImportedCase } from "../../types"

export function toAdminImportedCase(record: ImportedCaseRecord): AdminImportedCase {
  return {
    ...record,
    opened_at: record.opened_at.toISOString(),
    closed_at: record.closed_at?.toISOString() ?? null,
  }
}
