import type { PersonalTables } from "./table"

export const survey = {
  satisfaction_survey: {
    whose: [["id", "surveys"]],
    erased: { email: "null" },
    kept: ["form_id", "subject_id", "dimensions", "order_id", "customer_id", "agent_id", "team_id"],
  },
  survey_response: {
    whose: [["survey_id", "surveys"]],
    erased: { suggestion: "null" },
    kept: [
      ...["survey_id", "subject_id", "order_id", "entered_by", "agent_id", "team_id", "recovery_ticket_id"],
      "excluded_by",
    ],
  },
} as const satisfies PersonalTables
