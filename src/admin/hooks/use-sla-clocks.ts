import { useMutation, useQuery } from "@tanstack/react-query"

import type { SimulateSlaAnswer, SimulateSlaBody, SlaClockExplanation, SlaClockSummary } from "../../types/sla-http"
import { read, write } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"
import { queryKeys } from "../lib/query-keys"

/** The open clocks of one ticket, the next to fall due first. */
export const useTicketClocks = (ticketId: string) => {
  const query = { ticket_id: ticketId, limit: 100 }
  return useQuery({
    queryKey: queryKeys.slaClocks(query),
    queryFn: () => read<{ sla_clocks: readonly SlaClockSummary[] }>("/sla-clocks", query),
    select: ({ sla_clocks }) => sla_clocks,
  })
}

/** Why a clock's deadline is what it is; asked for when somebody wants to know. */
export const useClockExplanation = (id: string) =>
  useQuery({
    queryKey: queryKeys.slaExplanation(id),
    queryFn: () => read<{ explanation: SlaClockExplanation }>(`/sla-clocks/${id}/explanation`),
    select: ({ explanation }) => explanation,
  })

/** Asks the promises in force about a ticket that need not exist. Nothing is stored, so each question has its own key. */
export const useSimulateSla = () =>
  useMutation({
    mutationFn: (body: SimulateSlaBody) =>
      write<SimulateSlaAnswer>("/sla-policies/simulate", body, createIdempotencyKey()),
  })
