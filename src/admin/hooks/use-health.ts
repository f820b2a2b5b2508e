import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AfterSalesHealth, Page, DiscrepancyBody } from "../../types"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface DiscrepancyPage extends Page {
  readonly discrepancies: readonly DiscrepancyBody[]
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
export const useDiscrepancies = (cursor: string | null, limit: number) =>
  useQuery({
    queryKey: queryKeys.discrepancies(cursor),
    queryFn: () => read<DiscrepancyPage>("/discrepancies", { cursor, limit }),
    placeholderData: keepPreviousData,
  })
