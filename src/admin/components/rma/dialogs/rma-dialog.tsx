import type { AdminRma } from "../../../../types"
import { ApproveDrawer } from "./approve-drawer"
import { InspectModal } from "./inspect-modal"
import { ReceiveDrawer } from "./receive-drawer"
import { RejectDrawer } from "./reject-drawer"
import { RepairedDrawer } from "./repaired-drawer"
import { SettlePrompt } from "./settle-prompt"
import { WordsDrawer } from "./words-drawer"

/** The verbs that staff have a form for; everything else of the lifecycle happens by itself. */
export const STAFF_VERBS = [
  "approve",
  "request_info",
  "reject",
  "receive",
  "inspect",
  "settle",
  "repaired",
  "uphold_refusal",
  "waive_charge",
  "cancel",
] as const
export type StaffVerb = (typeof STAFF_VERBS)[number]

interface RmaDialogProps {
  readonly rma: AdminRma
  readonly verb: StaffVerb
  readonly onClose: () => void
}

/** The form of one verb. It is mounted when opened, so that every opening is an action of its own. */
export const RmaDialog = ({ rma, verb, onClose }: RmaDialogProps) => {
  switch (verb) {
    case "approve":
      return <ApproveDrawer rma={rma} onClose={onClose} />
    case "reject":
      return <RejectDrawer rma={rma} onClose={onClose} />
    case "receive":
      return <ReceiveDrawer rma={rma} onClose={onClose} />
    case "inspect":
      return <InspectModal rma={rma} onClose={onClose} />
    case "repaired":
      return <RepairedDrawer rma={rma} onClose={onClose} />
    case "settle":
      return <SettlePrompt rma={rma} onClose={onClose} />
    default:
      return <WordsDrawer rma={rma} verb={verb} onClose={onClose} />
  }
}
