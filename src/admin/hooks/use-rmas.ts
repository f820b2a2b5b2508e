import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AdminRmaSummary, Page } from "../../types"
import { read, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

export interface RmaPage extends Page {
  readonly rmas: readonly AdminRmaSummary[]
}

/** One page of requests. The page before stays on screen until the next has come. */
export const useRmas = (query: Query) =>
  useQuery({
    queryKey: queryKeys.rmaList(query),
    queryFn: () => read<RmaPage>("/rmas", query),
    placeholderData: keepPreviousData,
    // Other people decide too: the queue must not show what was settled an hour ago.
    refetchInterval: 60_000,
  })
