import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminWithdrawal, AdminWithdrawalSummary, Page } from "../../types"
import { read, write, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

export interface WithdrawalPage extends Page {
  readonly withdrawals: readonly AdminWithdrawalSummary[]
}

interface WithdrawalAnswer {
  readonly withdrawal: AdminWithdrawal
}

/** One page of withdrawals. The page before stays on screen until the next has come. */
export const useWithdrawals = (query: Query) =>
  useQuery({
    queryKey: queryKeys.withdrawalList(query),
    queryFn: () => read<WithdrawalPage>("/withdrawals", query),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })

export const useWithdrawal = (id: string) =>
  useQuery({
    queryKey: queryKeys.withdrawal(id),
    queryFn: () => read<WithdrawalAnswer>(`/withdrawals/${id}`),
    select: ({ withdrawal }) => withdrawal,
    refetchInterval: 60_000,
  })

export interface WithdrawalVerb {
  /** Path below the withdrawal, such as `dispute`. */
  readonly path: string
  readonly body: object
  readonly key: string
}

/** Does something with a withdrawal: the answer is shown at once and every list becomes stale, that of requests too. */
export const useWithdrawalVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: WithdrawalVerb) =>
      write<WithdrawalAnswer>(`/withdrawals/${id}/${path}`, body, key),
    onSuccess: async (answer) => {
      await client.cancelQueries({ queryKey: queryKeys.withdrawal(id) })
      client.setQueryData(queryKeys.withdrawal(id), answer)
      await client.invalidateQueries({ queryKey: [...queryKeys.withdrawals, "list"] })
      await client.invalidateQueries({ queryKey: queryKeys.rmas })
    },
  })
}
