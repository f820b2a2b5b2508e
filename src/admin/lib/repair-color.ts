import type { RepairStage } from "../../domain/repair/lifecycle"
import type { StatusColor } from "./stage-color"

/** Orange waits for us, blue for others, green is done, red is given up. */
export const REPAIR_COLORS: Record<RepairStage, StatusColor> = {
  intake: "orange",
  diagnosis: "orange",
  quoted: "blue",
  declined: "orange",
  repairing: "purple",
  at_supplier: "blue",
  testing: "purple",
  returned: "green",
  not_repairable: "red",
}
