import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { SimulatedSettlement, SimulateSettlementBody } from "../../types"
import { write } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"
import { queryKeys } from "../lib/query-keys"

/** What a settlement would come to; asks anew as soon as the question changes, and nothing while there is none. */
export const useSimulateSettlement = (body: SimulateSettlementBody | null) =>
  useQuery({
    queryKey: queryKeys.settlementSimulation(body),
    // Only asked while there is a body. Nothing is stored, so every question may have a key of its own.
    queryFn: () =>
      write<{ simulation: SimulatedSettlement }>("/settlements/simulate", body ?? {}, createIdempotencyKey()),
    enabled: body !== null,
    placeholderData: body === null ? undefined : keepPreviousData,
    staleTime: 0,
    retry: false,
    select: ({ simulation }) => simulation,
  })
