import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type {
  AdminCustomerArchive,
  AdminErasure,
  ArchiveEntries,
  ArchivePage,
  ArchiveSectionName,
  CustomerExport,
} from "../../types"
import { read, write } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"
import { queryKeys } from "../lib/query-keys"

const PATH = "/customers"

/** By which record somebody is looked for. */
export type CustomerOf = { readonly ticket_id: string } | { readonly rma_id: string }

/** Everything that is known of one customer. */
export const useCustomer = (id: string) =>
  useQuery({
    queryKey: queryKeys.customer(id),
    queryFn: () => read<{ readonly customer: AdminCustomerArchive }>(`${PATH}/${id}`),
    select: ({ customer }) => customer,
  })

/** What one list of his archive has beyond its first page; read only when somebody asks for it. */
export const useMoreOfSection = <Name extends ArchiveSectionName>(id: string, section: Name, cursor: string | null) =>
  useInfiniteQuery({
    queryKey: [...queryKeys.customer(id), section, cursor],
    queryFn: ({ pageParam }) =>
      read<ArchivePage<ArchiveEntries[Name]>>(`${PATH}/${id}/sections/${section}`, { cursor: pageParam }),
    initialPageParam: cursor,
    getNextPageParam: ({ next_cursor }) => next_cursor,
    enabled: false,
  })

/** Under which name the archive of whoever is behind a record stands. */
export const useFindCustomer = () =>
  useMutation({
    mutationFn: (by: CustomerOf) =>
      write<{ readonly customer: { readonly id: string } }>(`${PATH}/find`, by, createIdempotencyKey()),
  })

export const useExportCustomer = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ key }: { readonly key: string }) => write<CustomerExport>(`${PATH}/${id}/export`, {}, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.customer(id) }),
  })
}

export const useEraseCustomer = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ words, key }: { readonly words: string; readonly key: string }) =>
      write<{ readonly erasure: AdminErasure }>(`${PATH}/${id}/erase`, { words }, key),
    // His words stood in every list.
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.all }),
  })
}
