import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminTicket, AdminTicketList } from "../../types"
import { read, write, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface TicketAnswer {
  readonly ticket: AdminTicket
}

/** One page of tickets. Other people answer too: the inbox must not show what was taken a minute ago. */
export const useTickets = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.tickets, "list", query],
    queryFn: () => read<AdminTicketList>("/tickets", query),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  })

export const useTicket = (id: string) =>
  useQuery({
    queryKey: queryKeys.ticket(id),
    queryFn: () => read<TicketAnswer>(`/tickets/${id}`),
    select: ({ ticket }) => ticket,
    refetchInterval: 30_000,
  })

export interface TicketVerb {
  /** Path below the ticket, such as `reply`. */
  readonly path: string
  readonly body: object
  readonly key: string
}

/** Does something with a ticket: the answer is shown at once, and every list of tickets becomes stale. */
export const useTicketVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: TicketVerb) => write<TicketAnswer>(`/tickets/${id}/${path}`, body, key),
    onSuccess: async (answer) => {
      const queryKey = queryKeys.ticket(answer.ticket.id)
      await client.cancelQueries({ queryKey })
      client.setQueryData(queryKey, answer)
      // What was split off is answered, and the ticket it came from has changed too.
      const isAnswered = (key: readonly unknown[]) => key[3] === answer.ticket.id
      await client.invalidateQueries({ queryKey: queryKeys.tickets, predicate: (query) => !isAnswered(query.queryKey) })
    },
  })
}

/** Claims one ticket after the other; of those that somebody else had taken meanwhile the first refusal is thrown. */
export const useClaimTickets = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ ids, key }: { readonly ids: readonly string[]; readonly key: string }) => {
      const results = await Promise.allSettled(ids.map((id) => write(`/tickets/${id}/claim`, {}, `${key}.${id}`)))
      const refused = results.find((result) => result.status === "rejected")
      if (refused) throw refused.reason
      return results.length
    },
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.tickets }),
  })
}

/** Opens a ticket for a customer; answers with it. */
export const useOpenTicket = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: object; readonly key: string }) =>
      write<TicketAnswer>("/tickets", body, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.tickets }),
  })
}
