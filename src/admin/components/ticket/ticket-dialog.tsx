import type { AdminTicket } from "../../../types"
import { AssignDrawer } from "./dialogs/assign-drawer"
import { ArbitrationDrawer } from "./dialogs/arbitration-drawer"
import { ConfirmTicketPrompt } from "./dialogs/confirm-ticket-prompt"
import { LogContactDrawer } from "./dialogs/log-contact-drawer"
import { OtherTicketDrawer } from "./dialogs/other-ticket-drawer"
import { RetypeDrawer } from "./dialogs/retype-drawer"
import { TicketWordsDrawer } from "./dialogs/ticket-words-drawer"
import { WaitDrawer } from "./dialogs/wait-drawer"

/** The verbs that staff have a form for. */
export type TicketDialogVerb =
  | "resolve"
  | "close"
  | "reopen"
  | "restore"
  | "wait"
  | "resume"
  | "log_call"
  | "log_visit"
  | "assign"
  | "retype"
  | "merge"
  | "link"
  | "arbitration"
  | "mark_spam"

interface TicketDialogProps {
  readonly ticket: AdminTicket
  readonly verb: TicketDialogVerb
  readonly onClose: () => void
}

/** The form of one verb. It is mounted when opened, so that every opening is an action of its own. */
export const TicketDialog = ({ ticket, verb, onClose }: TicketDialogProps) => {
  switch (verb) {
    case "resolve":
    case "reopen":
      return <TicketWordsDrawer ticket={ticket} verb={verb} onClose={onClose} />
    case "wait":
      return <WaitDrawer ticket={ticket} onClose={onClose} />
    case "log_call":
    case "log_visit":
      return <LogContactDrawer ticket={ticket} verb={verb} onClose={onClose} />
    case "assign":
      return <AssignDrawer ticket={ticket} onClose={onClose} />
    case "retype":
      return <RetypeDrawer ticket={ticket} onClose={onClose} />
    case "merge":
    case "link":
      return <OtherTicketDrawer ticket={ticket} verb={verb} onClose={onClose} />
    case "arbitration":
      return <ArbitrationDrawer ticket={ticket} onClose={onClose} />
    default:
      return <ConfirmTicketPrompt ticket={ticket} verb={verb} onClose={onClose} />
  }
}
