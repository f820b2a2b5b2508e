import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminRecovery, AdminRecoverySummary, Page, RecoveryAgeing, RecoveryPack } from "../../types"
import { read, write, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface RecoveryPage extends Page {
  readonly recovery_claims: readonly AdminRecoverySummary[]
}

interface RecoveryAnswer {
  readonly recovery_claim: AdminRecovery
}

/** One page of claims, the oldest first. */
export const useRecoveries = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.recoveries, "list", query],
    queryFn: () => read<RecoveryPage>("/recovery-claims", query),
    placeholderData: keepPreviousData,
  })

/** What is still to come, by currency and age. */
export const useRecoveryAgeing = (party: string | null) =>
  useQuery({
    queryKey: [...queryKeys.recoveries, "ageing", party],
    queryFn: () => read<RecoveryAgeing>("/recovery-claims/ageing", { party }),
    placeholderData: keepPreviousData,
  })

export const useRecovery = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.recoveries, "one", id],
    queryFn: () => read<RecoveryAnswer>(`/recovery-claims/${id}`),
    select: ({ recovery_claim }) => recovery_claim,
  })

export const useRecoveryPack = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.recoveries, "pack", id],
    queryFn: () => read<{ readonly pack: RecoveryPack }>(`/recovery-claims/${id}/pack`),
    select: ({ pack }) => pack,
  })

/** Takes a claim a step further; its lists, its pack and the page of its request become stale. */
export const useRecoveryVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: { readonly path: string; readonly body: object; readonly key: string }) =>
      write<RecoveryAnswer>(`/recovery-claims/${id}/${path}`, body, key),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.recoveries })
      await client.invalidateQueries({ queryKey: queryKeys.rmas })
    },
  })
}
