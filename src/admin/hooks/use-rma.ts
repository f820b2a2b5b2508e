import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminRma } from "../../types"
import { read, write } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface RmaAnswer {
  readonly rma: AdminRma
}

export const useRma = (id: string) =>
  useQuery({
    queryKey: queryKeys.rma(id),
    queryFn: () => read<RmaAnswer>(`/rmas/${id}`),
    select: ({ rma }) => rma,
    enabled: id !== "",
    refetchInterval: 60_000,
  })

export interface RmaVerb {
  /** Path below the request, such as `approve` or `payouts/pay_1/retry`. */
  readonly path: string
  readonly body: object
  readonly key: string
}

/** Does something with a request: the answer is shown at once and every list of requests becomes stale. */
export const useRmaVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: RmaVerb) => write<RmaAnswer>(`/rmas/${id}/${path}`, body, key),
    onSuccess: async (answer) => {
      await client.cancelQueries({ queryKey: queryKeys.rma(id) })
      client.setQueryData(queryKeys.rma(id), answer)
      await client.invalidateQueries({ queryKey: [...queryKeys.rmas, "list"] })
    },
  })
}
