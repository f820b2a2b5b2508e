import type { AdminPolicy, PolicyDraft } from "../../../types/policy-http"
import { usePolicyVerb } from "../../hooks/use-policies"
import { useDraft } from "../versioned/use-policy-verb"
import type { DrawerProps, SectionProps } from "../versioned/versioned-policy"

export type PolicySectionProps = SectionProps<AdminPolicy>
export type PolicyDrawerProps = DrawerProps<AdminPolicy>

export const useSaveDraft = ({ id }: AdminPolicy, onDone: () => void) =>
  useDraft<PolicyDraft>(usePolicyVerb(id), onDone)
