import { useQuery } from "@tanstack/react-query"

import type { SaveRate } from "../../types"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

const THIRTY_DAYS_MS = 30 * 24 * 60 * 60_000

/** How many customers of the last 30 days took goods instead of their money back. */
export const useSaveRate = () =>
  useQuery({
    queryKey: queryKeys.saveRate,
    queryFn: () => {
      const now = Date.now()
      const [from, to] = [new Date(now - THIRTY_DAYS_MS).toISOString(), new Date(now).toISOString()]
      return read<{ save_rate: SaveRate }>("/save-rate", { from, to })
    },
    select: ({ save_rate }) => save_rate,
  })
