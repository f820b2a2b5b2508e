import type { AdminRecovery, RecoveryEventBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { History } from "../shared/history"

/** What no person has done to a claim. */
const BY_SETTLEMENT: ReadonlySet<string> = new Set(["open", "revise"])

/** What happened to a claim. */
export const RecoveryHistory = ({ claim }: { readonly claim: AdminRecovery }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const formats = useFormats()
  const nameOf = ({ action, to_status }: RecoveryEventBody) => {
    if (action === "receive_part") return wordOrCode(`recovery_action.${action}`, action)
    if (!BY_SETTLEMENT.has(action)) return words(`recovery_status.${to_status}`)
    return words(action === "open" ? "recovery.opened_by_settlement" : "recovery.revised_by_settlement")
  }
  const what = (event: RecoveryEventBody) => (
    <>
      {nameOf(event)}
      {event.amount !== null && (
        <span className="text-ui-fg-subtle font-normal"> {formats.amount(event.amount, claim.currency_code)}</span>
      )}
    </>
  )
  return <History title={words("recovery.history")} events={claim.events} what={what} />
}
