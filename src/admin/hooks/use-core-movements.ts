import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { CoreMovement, Page } from "../../types"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

interface CoreMovementPage extends Page {
  readonly movements: readonly CoreMovement[]
}

/** Core returns, claims and exchanges that no request of ours stands behind. */
export const useCoreMovements = (cursor: string | null, limit: number) =>
  useQuery({
    queryKey: queryKeys.coreMovements(cursor),
    queryFn: () => read<CoreMovementPage>("/core-movements", { cursor, limit }),
    placeholderData: keepPreviousData,
  })
