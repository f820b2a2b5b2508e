import { useQuery } from "@tanstack/react-query"

import type { SlaClockExplanation } from "../../types"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

/** Why a clock's deadline is what it is. Asked for when somebody wants to know. */
export const useClockExplanation = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.tickets, "clock", id],
    queryFn: () => read<{ readonly explanation: SlaClockExplanation }>(`/sla-clocks/${id}/explanation`),
    select: ({ explanation }) => explanation,
  })
