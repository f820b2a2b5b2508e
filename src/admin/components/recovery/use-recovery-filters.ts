import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"

import { RECOVERY_PARTIES, RECOVERY_STATUSES } from "../../../domain/recovery/lifecycle"
import type { AdminRecoverySummary } from "../../../types"
import { useWords } from "../../hooks/use-words"

const filter = createDataTableFilterHelper<AdminRecoverySummary>()

export const useRecoveryFilters = () => {
  const words = useWords()
  return useMemo(
    () => [
      filter.accessor("party", {
        type: "radio",
        label: words("recovery.filter.party"),
        options: RECOVERY_PARTIES.map((value) => ({ label: words(`fault_party.${value}`), value })),
      }),
      filter.accessor("status", {
        type: "multiselect",
        label: words("recovery.filter.status"),
        searchable: false,
        options: RECOVERY_STATUSES.map((value) => ({ label: words(`recovery_status.${value}`), value })),
      }),
    ],
    [words],
  )
}
