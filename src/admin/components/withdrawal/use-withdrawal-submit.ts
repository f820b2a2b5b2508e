import { toast } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWithdrawalVerb } from "../../hooks/use-withdrawals"

/** Sends a verb of one form: once per body however often it is clicked, then a toast, then the form closes. */
export const useWithdrawalSubmit = (id: string, onDone: () => void) => {
  const verb = useWithdrawalVerb(id)
  const keyFor = useIdempotencyKey()
  return {
    isPending: verb.isPending,
    error: verb.error,
    submit: (path: string, body: object, done: string) => {
      if (verb.isPending) return
      verb.mutate(
        { path, body, key: keyFor({ path, body }) },
        {
          onSuccess: () => {
            toast.success(done)
            onDone()
          },
        },
      )
    },
  }
}
