import { useFollowUpPlan } from "../../hooks/use-follow-up-plans"
import { useWords } from "../../hooks/use-words"
import { toShownPlan } from "../../lib/plan-terms"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { VersionedPage } from "../versioned/versioned-page"
import { AttendanceSection } from "./attendance-section"
import { ConditionsSection } from "./conditions-section"
import { PlanHeader } from "./plan-header"
import { RuleSimulator } from "./rule-simulator"
import { ScriptSection } from "./script-section"
import { TimingSection } from "./timing-section"

const SECTIONS = {
  Header: PlanHeader,
  Timing: TimingSection,
  Conditions: ConditionsSection,
  Script: ScriptSection,
  Attendance: AttendanceSection,
}

export const PlanPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: plan, error } = useFollowUpPlan(id)
  return (
    <VersionedPage
      policy={plan && toShownPlan(plan)}
      error={error}
      zone="after_sales.follow_up_plan.details"
      prefix="AfterSalesFollowUpPlan"
      sections={SECTIONS}
      simulator={<RuleSimulator plan={plan} />}
      list={{ label: words("settings.follow_up_plans"), to: SETTINGS_AREAS.lasting.follow_up_plans }}
    />
  )
}
