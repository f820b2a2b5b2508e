import { toast } from "@medusajs/ui"

import type { AdminSlaPolicy, AdminSlaPolicyVersion, SlaPolicyDraft } from "../../../types/sla-http"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useSlaPolicyVerb } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"

/** What every section of the page gets: the version on screen, and whether it may be changed. */
export interface SlaSectionProps {
  readonly policy: AdminSlaPolicy
  readonly version: AdminSlaPolicyVersion
  /** A replaced version can be read only. */
  readonly isEditable: boolean
}

/** What every drawer of the page gets. */
export interface SlaDrawerProps {
  readonly policy: AdminSlaPolicy
  readonly version: AdminSlaPolicyVersion
  readonly onClose: () => void
}

/** Saves the draft from one of its forms, then closes the form. */
export const useSaveSlaDraft = (policy: AdminSlaPolicy, onDone: () => void) => {
  const words = useWords()
  const verb = useSlaPolicyVerb(policy.id)
  const keyFor = useIdempotencyKey(verb.isSuccess)
  return {
    isPending: verb.isPending,
    error: verb.error,
    save: (draft: SlaPolicyDraft) =>
      verb.mutate(
        { path: "draft", body: draft, key: keyFor(draft) },
        {
          onSuccess: () => {
            toast.success(words("policy.draft_saved"))
            onDone()
          },
        },
      ),
  }
}
