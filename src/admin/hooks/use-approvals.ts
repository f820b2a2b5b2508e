import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { ApprovalBody, Page } from "../../types"
import { read, write } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface ApprovalPage extends Page {
  readonly approvals: readonly ApprovalBody[]
}

/** What waits for a second pair of eyes. */
export const useApprovals = (cursor: string | null, limit: number) =>
  useQuery({
    queryKey: queryKeys.approvals(cursor),
    queryFn: () => read<ApprovalPage>("/approvals", { cursor, limit }),
    placeholderData: keepPreviousData,
  })

interface Answer {
  readonly verb: "approve" | "decline"
  readonly words: string
  readonly key: string
}

export const useAnswerApproval = (id: string) => {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ verb, words, key }: Answer) =>
      write(`/approvals/${id}/${verb}`, words.trim() === "" ? {} : { words: words.trim() }, key),
    onSuccess: async () => {
      await Promise.all([
        cache.invalidateQueries({ queryKey: queryKeys.allApprovals }),
        cache.invalidateQueries({ queryKey: queryKeys.rmas }),
      ])
    },
  })
}
