import type { WarrantyStanding } from "../../domain/warranty/standing"
import type { StatusColor } from "./stage-color"

/** Green covers, orange waits for staff, red does not cover, grey is over. */
export const WARRANTY_COLORS: Record<WarrantyStanding, StatusColor> = {
  in_force: "green",
  not_begun: "blue",
  expired: "grey",
  void: "red",
  appealed: "orange",
  void_upheld: "red",
  ended: "grey",
}
