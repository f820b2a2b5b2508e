import { toast } from "@medusajs/ui"

import type { AdminPolicy, PolicyDraft } from "../../../types/policy-http"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { usePolicyVerb } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"

/** Saves the draft from one of its forms, then closes the form. */
export const useSaveDraft = (policy: AdminPolicy, onDone: () => void) => {
  const words = useWords()
  const verb = usePolicyVerb(policy.id)
  const keyFor = useIdempotencyKey(verb.isSuccess)
  return {
    isPending: verb.isPending,
    error: verb.error,
    save: (draft: PolicyDraft) =>
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
