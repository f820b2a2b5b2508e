import { toast } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useParcelVerb } from "../../hooks/use-receiving"

/** Sends a verb of one form: once per body however often it is clicked, then a toast, then the form closes. */
export const useParcelSubmit = (parcelId: string, onDone: () => void) => {
  const verb = useParcelVerb(parcelId)
  const keyFor = useIdempotencyKey()
  return {
    isPending: verb.isPending,
    error: verb.error,
    submit: (path: string, body: object, done: string) => {
      if (verb.isPending) return
      const onSuccess = () => {
        toast.success(done)
        onDone()
      }
      verb.mutate({ path, body, key: keyFor({ path, body }) }, { onSuccess })
    },
  }
}
