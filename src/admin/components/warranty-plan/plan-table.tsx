import { useMemo } from "react"

import { useWords } from "../../hooks/use-words"
import { usePeriodText } from "../../hooks/use-period-text"
import { useWarrantyPlans } from "../../hooks/use-warranty-plans"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import type { AdminWarrantyPlanVersion } from "../../../types/warranty-http"
import { VersionedTable } from "../versioned/versioned-table"
import { CreatePlanDrawer } from "./create-plan-drawer"

/** What the shop guarantees beyond the sale: one row a plan. */
export const WarrantyPlanTable = () => {
  const words = useWords()
  const { data: plans = [], isLoading, error } = useWarrantyPlans()
  return (
    <VersionedTable
      tab="warranty_plans"
      path={SETTINGS_AREAS.lasting.warranty_plans}
      policies={plans}
      isLoading={isLoading}
      error={error}
      empty={{ title: words("warranty_plan.empty.title"), body: words("warranty_plan.empty.body") }}
      comesWithPreset={false}
      summary={usePeriodSummary()}
      everything={words("warranty_plan.every_product")}
      create={(onClose) => <CreatePlanDrawer onClose={onClose} />}
    />
  )
}

const usePeriodSummary = () => {
  const words = useWords()
  const periodText = usePeriodText()
  return useMemo(
    () => ({
      header: words("warranty_plan.period"),
      of: ({ period_unit, period_count }: AdminWarrantyPlanVersion) => periodText(period_unit, period_count),
    }),
    [words, periodText],
  )
}
