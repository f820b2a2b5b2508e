import type { AdminSlaPolicy, SlaPolicyDraft } from "../../../types/sla-http"
import { useSlaPolicyVerb } from "../../hooks/use-sla-policies"
import { useDraft } from "../versioned/use-policy-verb"
import type { DrawerProps, SectionProps } from "../versioned/versioned-policy"

export type SlaSectionProps = SectionProps<AdminSlaPolicy>
export type SlaDrawerProps = DrawerProps<AdminSlaPolicy>

export const useSaveSlaDraft = ({ id }: AdminSlaPolicy, onDone: () => void) =>
  useDraft<SlaPolicyDraft>(useSlaPolicyVerb(id), onDone)
