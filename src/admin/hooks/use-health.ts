import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AfterSalesHealth, Page, RepairBody } from "../../types"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface RepairPage extends Page {
  readonly repairs: readonly RepairBody[]
}

const MINUTE_MS = 60_000

/** How far behind the jobs are, and what nobody can vouch for; read anew every minute, as often as they run. */
export const useHealth = () =>
  useQuery({
    queryKey: queryKeys.health,
    queryFn: () => read<AfterSalesHealth>("/health"),
    refetchInterval: MINUTE_MS,
  })

/** What the sweep found and did, the latest first. */
export const useRepairs = (cursor: string | null, limit: number) =>
  useQuery({
    queryKey: queryKeys.repairs(cursor),
    queryFn: () => read<RepairPage>("/repairs", { cursor, limit }),
    placeholderData: keepPreviousData,
  })
