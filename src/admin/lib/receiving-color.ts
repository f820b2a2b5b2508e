import type { FindingStatus } from "../../domain/receiving/finding-lifecycle"
import type { StrayParcelStatus } from "../../domain/receiving/stray-parcel-lifecycle"
import type { StatusColor } from "./stage-color"

/** Orange waits for us, blue for the customer, green became a request's, grey has left. */
export const FINDING_COLORS: Record<FindingStatus, StatusColor> = {
  open: "orange",
  kept_for_customer: "blue",
  taken_in: "green",
  sent_back: "grey",
  handed_over: "grey",
  disposed: "grey",
  mistaken: "grey",
}

export const STRAY_PARCEL_COLORS: Record<StrayParcelStatus, StatusColor> = {
  registered: "orange",
  matched: "blue",
  received: "green",
  sent_back: "grey",
  disposed: "grey",
  mistaken: "grey",
}
