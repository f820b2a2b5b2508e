import { toast } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"

interface Verb<Path extends string> {
  readonly path: Path
  readonly body: object
  readonly key: string
}

/** How a policy of some kind is written to: its draft saved, published, or taken out of force. */
export interface PolicyMutation<Path extends string> {
  readonly isPending: boolean
  readonly isSuccess: boolean
  readonly error: Error | null
  mutate(verb: Verb<Path>, options: { readonly onSuccess: () => void }): void
}

/** Runs one verb, says that it was done, and closes what it was asked from. */
export const useVerb = <Path extends string>(mutation: PolicyMutation<Path>, onDone: () => void) => {
  const keyFor = useIdempotencyKey(mutation.isSuccess)
  return {
    isPending: mutation.isPending,
    error: mutation.error,
    run: (path: Path, body: object, done: string) =>
      mutation.mutate(
        { path, body, key: keyFor({ path, ...body }) },
        {
          onSuccess: () => {
            toast.success(done)
            onDone()
          },
        },
      ),
  }
}

/** Saves the draft from one of its forms, then closes the form. */
export const useDraft = <Draft extends object>(mutation: PolicyMutation<"draft">, onDone: () => void) => {
  const words = useWords()
  const { run, ...state } = useVerb(mutation, onDone)
  return { ...state, save: (draft: Draft) => run("draft", draft, words("policy.draft_saved")) }
}
