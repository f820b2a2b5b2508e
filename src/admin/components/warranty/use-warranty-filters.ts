import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"

import { WARRANTY_STATUSES } from "../../../domain/warranty/lifecycle"
import type { AdminWarrantySummary } from "../../../types"
import { useWords } from "../../hooks/use-words"

const filter = createDataTableFilterHelper<AdminWarrantySummary>()

export const useWarrantyFilters = () => {
  const words = useWords()
  return useMemo(
    () => [
      filter.accessor("status", {
        type: "multiselect",
        label: words("warranty.column.standing"),
        searchable: false,
        options: WARRANTY_STATUSES.map((value) => ({ label: words(`warranty_status.${value}`), value })),
      }),
    ],
    [words],
  )
}
