import type { Refusal } from "../kernel/decision"
import type { PlanTerms } from "./plan"
import { isRecurrenceRule } from "./recurrence"
import { isAttended } from "./words"

export interface PlanPublishingContext {
  readonly calendar_ids: readonly string[]
  readonly team_ids: readonly string[]
}

/** Everything for which publishing refuses a draft, at once; `field` is its path in the draft's body. */
export function findPlanFaults(draft: PlanTerms, context: PlanPublishingContext): Refusal[] {
  const { rrule, method, team_id, calendar_id, script, conditions } = draft
  return [
    ...(rrule === null || isRecurrenceRule(rrule)
      ? []
      : [fault("recurrence_not_understood", "The rule is not one of RFC 5545.", "terms.rrule")]),
    ...(script.trim() === "" && !isAttended(method)
      ? [fault("policy_incomplete", "A message without words cannot be sent.", "terms.script")]
      : []),
    ...(isAttended(method) && team_id === null
      ? [fault("policy_incomplete", "Somebody has to attend: name the team.", "terms.team_id")]
      : []),
    ...(team_id !== null && !context.team_ids.includes(team_id)
      ? [fault("policy_contradictory", `There is no active team ${team_id}.`, "terms.team_id")]
      : []),
    ...(calendar_id !== null && !context.calendar_ids.includes(calendar_id)
      ? [fault("policy_contradictory", `There is no calendar ${calendar_id}.`, "terms.calendar_id")]
      : []),
    ...conditions.flatMap(({ attribute, values }, index) =>
      values.length > 0
        ? []
        : [
            fault(
              "policy_incomplete",
              `The condition on ${attribute} lists nothing.`,
              `terms.conditions.${index}.values`,
            ),
          ],
    ),
  ]
}

function fault(code: Refusal["code"], message: string, field: string): Refusal {
  return { code, message, field }
}
