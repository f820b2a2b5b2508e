import { useWarrantyPlan } from "../../hooks/use-warranty-plans"
import { useWords } from "../../hooks/use-words"
import { SETTINGS_AREAS } from "../../lib/settings-areas"
import { VersionedPage } from "../versioned/versioned-page"
import { PlanConditionsSection } from "./plan-conditions-section"
import { PlanHeader } from "./plan-header"
import { PlanTermsSection } from "./plan-terms-section"
import { PlanWorkSection } from "./plan-work-section"

const SECTIONS = {
  Header: PlanHeader,
  Terms: PlanTermsSection,
  Work: PlanWorkSection,
  Conditions: PlanConditionsSection,
}

export const WarrantyPlanPage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: plan, error } = useWarrantyPlan(id)
  return (
    <VersionedPage
      policy={plan}
      error={error}
      zone="after_sales.warranty_plan.details"
      prefix="AfterSalesWarrantyPlan"
      sections={SECTIONS}
      list={{ label: words("settings.warranty_plans"), to: SETTINGS_AREAS.lasting.warranty_plans }}
    />
  )
}
