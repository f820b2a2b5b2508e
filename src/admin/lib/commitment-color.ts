import type { CommitmentStatus } from "../../domain/commitment/lifecycle"
import type { StatusColor } from "./stage-color"

/** Orange waits for us, green is done as it was said, red is not, grey was put right later. */
export const COMMITMENT_COLORS: Record<CommitmentStatus, StatusColor> = {
  open: "orange",
  kept: "green",
  broken: "red",
  made_good: "grey",
}
