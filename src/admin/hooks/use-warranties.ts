import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminWarranty, AdminWarrantySummary, Page } from "../../types"
import { read, write, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface WarrantyPage extends Page {
  readonly warranties: readonly AdminWarrantySummary[]
}

interface WarrantyAnswer {
  readonly warranty: AdminWarranty
}

/** One page of warranties, the latest first. */
export const useWarranties = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.warranties, "list", query],
    queryFn: () => read<WarrantyPage>("/warranties", query),
    placeholderData: keepPreviousData,
  })

export const useWarranty = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.warranties, "one", id],
    queryFn: () => read<WarrantyAnswer>(`/warranties/${id}`),
    select: ({ warranty }) => warranty,
  })

/** Does something about a warranty; its lists become stale. */
export const useWarrantyVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: { readonly path: string; readonly body: object; readonly key: string }) =>
      write<WarrantyAnswer>(`/warranties/${id}/${path}`, body, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.warranties }),
  })
}
