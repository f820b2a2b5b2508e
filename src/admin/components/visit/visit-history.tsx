import type { AdminVisit, VisitEventBody } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { History } from "../shared/history"

/** What happened to a visit: where it came to stand, or what was done while it stood. */
export const VisitHistory = ({ visit }: { readonly visit: AdminVisit }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const what = ({ action, from_status, to_status }: VisitEventBody) =>
    from_status === to_status ? wordOrCode(`visit_action.${action}`, action) : words(`visit_status.${to_status}`)
  return <History title={words("visit.history")} events={visit.events} what={what} />
}
