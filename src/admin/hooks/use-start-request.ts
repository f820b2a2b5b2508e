import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminRma, Eligibility, RmaRequest, SettlementBody } from "../../types"
import { read, write } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"
import { queryKeys } from "../lib/query-keys"

/** What of an order can be asked back now. Read anew by every form: units are taken and windows close meanwhile. */
export const useEligibility = (orderId: string) =>
  useQuery({
    queryKey: queryKeys.eligibility(orderId),
    queryFn: () => read<{ eligibility: Eligibility }>(`/orders/${orderId}/eligibility`),
    select: ({ eligibility }) => eligibility,
    staleTime: 0,
  })

/** The money of a request before it is opened. Nothing is stored, so every question may have a key of its own. */
export const usePreviewRequest = () =>
  useMutation({
    mutationFn: (body: RmaRequest) => write<{ preview: SettlementBody }>("/rmas/preview", body, createIdempotencyKey()),
  })

/** Opens a request for a customer. */
export const useOpenRequest = (orderId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: RmaRequest; readonly key: string }) =>
      write<{ rma: AdminRma }>("/rmas", body, key),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [...queryKeys.rmas, "list"] }),
        client.invalidateQueries({ queryKey: queryKeys.eligibility(orderId) }),
      ]),
  })
}
