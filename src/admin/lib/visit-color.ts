import type { VisitStatus } from "../../domain/follow-up/lifecycle"
import type { StatusColor } from "./stage-color"

/** Orange waits for us, purple for the customer, blue is under way, green is done, grey is over, red went wrong. */
export const VISIT_COLORS: Record<VisitStatus, StatusColor> = {
  planned: "grey",
  scheduled: "purple",
  confirmed: "blue",
  sent: "green",
  unrecorded: "orange",
  completed: "green",
  no_show: "red",
  skipped: "grey",
  canceled: "grey",
}
