import { Badge } from "@medusajs/ui"

import type { AdminRepairSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"

/** By when the goods are to be done, that it is late, or that the clock stands still. */
export const RepairDue = ({ repair }: { readonly repair: AdminRepairSummary }) => {
  const words = useWords()
  if (repair.paused_at !== null && !repair.is_late) return <Badge size="2xsmall">{words("repair.paused")}</Badge>
  return (
    <span className={repair.is_late ? "text-ui-tag-red-text" : "text-ui-fg-subtle"}>
      {words(repair.is_late ? "repair.late" : "repair.due")} <Instant at={repair.due_at} as="day" />
    </span>
  )
}
