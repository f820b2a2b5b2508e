import type { AdminFollowUpPlan, AdminFollowUpPlanVersion, FollowUpPlanTerms } from "../../types"
import type { PlanDraft } from "../hooks/use-follow-up-plans"
import type { VersionedPolicy } from "../components/versioned/versioned-policy"

/** A version with its conditions where tables of policies look for them. */
export type ShownPlanVersion = AdminFollowUpPlanVersion & Pick<FollowUpPlanTerms, "conditions">
export type ShownPlan = VersionedPolicy<ShownPlanVersion>

/** What a new plan begins with: a letter a fortnight after the parcel, at ten. */
export const FIRST_TERMS: FollowUpPlanTerms = {
  ...{ trigger: "delivered", offset_days: 14, at_minute: 600, rrule: null, next_from: "plan", method: "email" },
  ...{ duration_minutes: 30, lead_days: 3, calendar_id: null, team_id: null, skill: null, script: "" },
  ...{ questions: [], conditions: [] },
}

export const toShownPlan = ({ versions, ...plan }: AdminFollowUpPlan): ShownPlan => ({
  ...plan,
  versions: versions.map((version) => ({ ...version, conditions: version.terms.conditions })),
})

/** The draft that a form's changes make of a version. */
export const toPlanDraft = (
  { code, name, description }: ShownPlan,
  { terms }: ShownPlanVersion,
  changes: Partial<FollowUpPlanTerms>,
): PlanDraft => ({ code, name, description, terms: { ...terms, ...changes } })

/** Minutes after midnight as a clock shows them, and back; null for what is no time. */
export const toClock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`

export const fromClock = (clock: string): number | null => {
  const [hours, minutes] = clock.split(":").map(Number)
  return hours === undefined || minutes === undefined || Number.isNaN(hours * 60 + minutes)
    ? null
    : hours * 60 + minutes
}
