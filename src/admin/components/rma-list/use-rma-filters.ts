import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"

import { RMA_STAGES } from "../../../domain/rma/lifecycle"
import type { AdminRmaSummary } from "../../../types"
import { useStaff } from "../../hooks/use-staff"
import { useWords } from "../../hooks/use-words"

const filter = createDataTableFilterHelper<AdminRmaSummary>()

/** As the server takes them; `met` finds what was decided, in time or late. */
export const CLOCK_FILTERS = ["late", "running", "paused", "met"] as const

export const useRmaFilters = () => {
  const words = useWords()
  const { data: staff } = useStaff()

  return useMemo(
    () => [
      filter.accessor("stage", {
        type: "multiselect",
        label: words("list.filter.stage"),
        searchable: false,
        options: RMA_STAGES.map((stage) => ({ label: words(`stage.${stage}`), value: stage })),
      }),
      filter.accessor("clock", {
        type: "radio",
        label: words("list.filter.clock"),
        options: CLOCK_FILTERS.map((clock) => ({ label: words(`list.clock.${clock}`), value: clock })),
      }),
      filter.accessor("assignee_id", {
        type: "radio",
        label: words("list.filter.assignee"),
        options: (staff ?? []).map(({ id, name }) => ({ label: name, value: id })),
      }),
    ],
    [words, staff],
  )
}
