import { toast } from "@medusajs/ui"

import type { AdminTicket } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useTicketVerb } from "../../hooks/use-tickets"

/**
 * Sends a verb of a ticket once, however often the button is pressed; says so when it is done, then the form closes. It is
 * given the ticket in which the matter goes on.
 */
export const useTicketSubmit = (ticketId: string, onDone: (ticket: AdminTicket) => void) => {
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
          onSuccess: ({ ticket }) => {
            toast.success(done)
            onDone(ticket)
          },
        },
      )
    },
  }
}
