import { toast } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useTicketVerb } from "../../hooks/use-tickets"

/** Sends a verb of a ticket once, however often the button is pressed; says so when it is done, then the form closes. */
export const useTicketSubmit = (ticketId: string, onDone: () => void) => {
  const verb = useTicketVerb(ticketId)
  const keyFor = useIdempotencyKey(verb.isSuccess)
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
