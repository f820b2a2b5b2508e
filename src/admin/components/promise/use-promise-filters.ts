import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminCommitmentSummary } from "../../../types"
import { useStaff } from "../../hooks/use-staff"
import { useWords } from "../../hooks/use-words"

const filter = createDataTableFilterHelper<AdminCommitmentSummary>()

const VIEWS = ["open", "overdue", "done"] as const

export const usePromiseFilters = () => {
  const words = useWords()
  const { data: staff } = useStaff()
  return useMemo(
    () => [
      filter.custom({
        id: "view",
        type: "radio",
        label: words("promise.filter.view"),
        options: VIEWS.map((value) => ({ label: words(`promise.filter.${value}`), value })),
      }),
      filter.custom({
        id: "promised_by",
        type: "radio",
        label: words("promise.filter.promised_by"),
        options: [
          { label: words("promise.filter.me"), value: "me" },
          ...(staff?.map(({ id, name }) => ({ label: name, value: id })) ?? []),
        ],
      }),
    ],
    [words, staff],
  )
}
