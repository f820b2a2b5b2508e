import { OF_TICKET, STEP, type PersonalTables } from "./table"

export const sla = {
  sla_clock: {
    whose: OF_TICKET,
    erased: {},
    kept: ["ticket_id", "team_id", "policy_version_id", "policy_code", "pauses_on", "ladder", "calendar_snapshot_id"],
  },
  sla_clock_event: { whose: [["clock_id", "clocks"]], erased: { words: "null" }, kept: [...STEP, "reason"] },
} as const satisfies PersonalTables
