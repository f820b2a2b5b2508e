import type { AdminWithdrawal } from "../../../types"
import { DisputeDrawer } from "./dispute-drawer"
import { OpenRequestDrawer } from "./open-request-drawer"
import { WordsDrawer } from "./words-drawer"

export type WithdrawalStaffVerb = "open_request" | "dispute" | "record_dispatch" | "complete"

interface WithdrawalDialogProps {
  readonly withdrawal: AdminWithdrawal
  readonly verb: WithdrawalStaffVerb
  readonly onClose: () => void
}

/** The form of one verb. It is mounted when opened, so that every opening is an action of its own. */
export const WithdrawalDialog = ({ withdrawal, verb, onClose }: WithdrawalDialogProps) => {
  switch (verb) {
    case "open_request":
      return <OpenRequestDrawer withdrawal={withdrawal} onClose={onClose} />
    case "dispute":
      return <DisputeDrawer withdrawal={withdrawal} onClose={onClose} />
    default:
      return <WordsDrawer withdrawal={withdrawal} verb={verb} onClose={onClose} />
  }
}
