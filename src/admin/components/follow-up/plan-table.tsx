import { useMemo } from "react"

import { useFollowUpPlans } from "../../hooks/use-follow-up-plans"
import { useWords } from "../../hooks/use-words"
import { toShownPlan, type ShownPlanVersion } from "../../lib/plan-terms"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { VersionedTable } from "../versioned/versioned-table"
import { CreatePlanDrawer } from "./create-plan-drawer"

/** When whom the shop turns to: one row a plan. */
export const PlanTable = () => {
  const words = useWords()
  const { data: plans = [], isLoading, error } = useFollowUpPlans()
  const summary = useMemo(
    () => ({
      header: words("plan.column.when"),
      of: ({ terms }: ShownPlanVersion) =>
        [
          words(`contact_method.${terms.method}`),
          words("plan.when", { count: terms.offset_days, trigger: words(`visit_trigger.${terms.trigger}`) }),
        ].join(" · "),
    }),
    [words],
  )
  return (
    <VersionedTable
      tab="follow_up_plans"
      path={SETTINGS_AREAS.lasting.follow_up_plans}
      policies={useMemo(() => plans.map(toShownPlan), [plans])}
      isLoading={isLoading}
      error={error}
      empty={{ title: words("plan.empty.title"), body: words("plan.empty.body") }}
      summary={summary}
      everything={words("plan.every_order")}
      create={(onClose) => <CreatePlanDrawer onClose={onClose} />}
    />
  )
}
