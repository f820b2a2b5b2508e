import type { RecoveryStatus } from "../../domain/recovery/lifecycle"
import type { StatusColor } from "./stage-color"

/** Orange waits for us, blue for the other side, green is done, grey is given up. */
export const RECOVERY_COLORS: Record<RecoveryStatus, StatusColor> = {
  open: "orange",
  submitted: "blue",
  accepted: "purple",
  denied: "red",
  received: "green",
  written_off: "grey",
}
