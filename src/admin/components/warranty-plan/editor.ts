import type { AdminWarrantyPlan, WarrantyPlanDraft } from "../../../types/warranty-http"
import { useWarrantyPlanVerb } from "../../hooks/use-warranty-plans"
import { useDraft } from "../versioned/use-policy-verb"
import type { DrawerProps, SectionProps } from "../versioned/versioned-policy"

export type PlanSectionProps = SectionProps<AdminWarrantyPlan>
export type PlanDrawerProps = DrawerProps<AdminWarrantyPlan>

export const useSavePlanDraft = ({ id }: AdminWarrantyPlan, onDone: () => void) =>
  useDraft<WarrantyPlanDraft>(useWarrantyPlanVerb(id), onDone)
