import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminCommitment, AdminCommitmentSummary, KeptRate, MakeCommitmentBody, Page } from "../../types"
import { read, write, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

const PATH = "/commitments"
const THIRTY_DAYS_MS = 30 * 24 * 60 * 60_000

interface CommitmentPage extends Page {
  readonly commitments: readonly AdminCommitmentSummary[]
}

interface CommitmentAnswer {
  readonly commitment: AdminCommitment
}

/** One page of promises. */
export const useCommitments = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.commitments, "list", query],
    queryFn: () => read<CommitmentPage>(PATH, query),
    placeholderData: keepPreviousData,
  })

/** How many of the promises that came due within the last 30 days were kept. */
export const useKeptRate = () =>
  useQuery({
    queryKey: [...queryKeys.commitments, "kept-rate"],
    queryFn: () => {
      const now = Date.now()
      const [from, to] = [new Date(now - THIRTY_DAYS_MS).toISOString(), new Date(now).toISOString()]
      return read<{ readonly kept_rate: KeptRate }>(`${PATH}/kept-rate`, { from, to })
    },
    select: ({ kept_rate }) => kept_rate,
  })

export const useMakeCommitment = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: MakeCommitmentBody; readonly key: string }) =>
      write<CommitmentAnswer>(PATH, body, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.commitments }),
  })
}

/** Says what became of a promise; every list of promises becomes stale. */
export const useCommitmentVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: { readonly path: string; readonly body: object; readonly key: string }) =>
      write<CommitmentAnswer>(`${PATH}/${id}/${path}`, body, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.commitments }),
  })
}
