import type { AdminTicket } from "../../../types"
import type { TicketDialogVerb } from "./ticket-dialog"

export interface OfferedTicketVerbs {
  /** What the stage waits for. */
  readonly primary: TicketDialogVerb | null
  readonly secondary: readonly TicketDialogVerb[]
  /** Behind the dots: possible, but seldom right. */
  readonly hidden: readonly TicketDialogVerb[]
}

const PRIMARY = ["resolve", "close", "reopen", "restore"] as const
const SECONDARY = ["wait", "resume"] as const
const HIDDEN = [
  "log_call",
  "log_visit",
  "assign",
  "retype",
  "reopen",
  "merge",
  "link",
  "arbitration",
  "mark_spam",
] as const

/** The buttons for a ticket: what the server says its stage allows, the likely one first. */
export const offeredTicketVerbs = ({ actions, kind, stage }: Pick<AdminTicket, "actions" | "kind" | "stage">) => {
  const isLive = stage !== "merged" && stage !== "spam"
  const isPossible = (verb: TicketDialogVerb): boolean => {
    switch (verb) {
      case "resolve":
      case "close":
      case "reopen":
      case "restore":
      case "resume":
      case "merge":
      case "mark_spam":
        return actions.includes(verb)
      case "wait":
        return actions.includes("wait_customer") || actions.includes("wait_supplier")
      case "arbitration":
        return isLive && kind === "complaint"
      default:
        return isLive
    }
  }
  const primary = PRIMARY.find(isPossible) ?? null
  return {
    primary,
    secondary: SECONDARY.filter(isPossible),
    hidden: HIDDEN.filter((verb) => verb !== primary && isPossible(verb)),
  } satisfies OfferedTicketVerbs
}
