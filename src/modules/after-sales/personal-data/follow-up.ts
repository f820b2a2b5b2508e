import { STEP, type PersonalTables } from "./table"

export const followUp = {
  follow_up_visit: {
    whose: [["id", "visits"]],
    erased: {
      ...{ email: "null", phone: "null", customer_name: "null", postal_code: "null" },
      ...{ script: "null", words: "null", answers: "null" },
    },
    kept: [
      ...["plan_id", "plan_version_id", "subject", "started_by", "time_zone", "customer_id", "language", "order_id"],
      ...["country_code", "team_id", "agent_id", "held_back_because", "ticket_id"],
    ],
  },
  follow_up_visit_event: { whose: [["visit_id", "visits"]], erased: { words: "null" }, kept: STEP },
} as const satisfies PersonalTables
