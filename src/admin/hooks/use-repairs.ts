import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { REPAIR_OPEN_STAGES } from "../../domain/repair/lifecycle"
import type { AdminRepair, AdminRepairSummary, Page } from "../../types"
import { read, write } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface RepairPage extends Page {
  readonly repair_orders: readonly AdminRepairSummary[]
}

interface RepairAnswer {
  readonly repair_order: AdminRepair
}

/** A workshop of more than this has a board that nobody overlooks. */
const MOST_ON_BOARD = 100

/** Everything in the workshop, what is due first in front. */
export const useRepairBoard = () =>
  useQuery({
    queryKey: [...queryKeys.repairs, "board"],
    queryFn: () => read<RepairPage>("/repair-orders", { stage: REPAIR_OPEN_STAGES, limit: MOST_ON_BOARD }),
    placeholderData: keepPreviousData,
  })

export const useRepair = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.repairs, "one", id],
    queryFn: () => read<RepairAnswer>(`/repair-orders/${id}`),
    select: ({ repair_order }) => repair_order,
  })

/** The repair that a request waits for, or waited for; null for one without. */
export const useRepairOfRma = (rmaId: string) =>
  useQuery({
    queryKey: [...queryKeys.repairs, "of", rmaId],
    queryFn: () => read<RepairPage>("/repair-orders", { rma_id: rmaId, limit: 1 }),
    select: ({ repair_orders }) => repair_orders[0] ?? null,
  })

/** Does something about goods in the workshop; the board and the request become stale. */
export const useRepairVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: { readonly path: string; readonly body: object; readonly key: string }) =>
      write<RepairAnswer>(`/repair-orders/${id}/${path}`, body, key),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.repairs })
      await client.invalidateQueries({ queryKey: queryKeys.rmas })
      await client.invalidateQueries({ queryKey: queryKeys.warranties })
    },
  })
}
