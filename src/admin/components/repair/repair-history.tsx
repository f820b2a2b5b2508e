import type { AdminRepair } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { History } from "../shared/history"

/** What happened in the workshop. */
export const RepairHistory = ({ repair }: { readonly repair: AdminRepair }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  return (
    <History
      title={words("warranty.history")}
      events={repair.events}
      what={({ action }) => wordOrCode(`repair_event.${action}`, action)}
    />
  )
}
