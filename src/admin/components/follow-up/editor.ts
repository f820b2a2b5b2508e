import { useFollowUpPlanVerb, type PlanDraft } from "../../hooks/use-follow-up-plans"
import type { ShownPlan } from "../../lib/plan-terms"
import { useDraft } from "../versioned/use-policy-verb"
import type { DrawerProps, SectionProps } from "../versioned/versioned-policy"

export type PlanSectionProps = SectionProps<ShownPlan>
export type PlanDrawerProps = DrawerProps<ShownPlan>

export const useSavePlanDraft = ({ id }: ShownPlan, onDone: () => void) =>
  useDraft<PlanDraft>(useFollowUpPlanVerb(id), onDone)
