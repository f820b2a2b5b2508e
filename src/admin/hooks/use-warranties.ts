import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminWarranty, AdminWarrantySummary, NoteSerialsBody, OrderUnitSerial, Page } from "../../types"
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

interface UnitsAnswer {
  readonly units: readonly OrderUnitSerial[]
}

/** The units in the parcels of an order; none in a shop without warranty plans. */
export const useUnitSerials = (orderId: string) =>
  useQuery({
    queryKey: [...queryKeys.warranties, "serials", orderId],
    queryFn: () => read<UnitsAnswer>(`/orders/${orderId}/serials`),
    select: ({ units }) => units,
  })

/** Notes which units lie in the parcels; their warranties become stale. */
export const useNoteSerials = (orderId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: NoteSerialsBody; readonly key: string }) =>
      write<UnitsAnswer>(`/orders/${orderId}/serials`, body, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.warranties }),
  })
}
