import { useQuery } from "@tanstack/react-query"

import { queryKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Where goods can come back to. */
export const useStockLocations = () =>
  useQuery({
    queryKey: queryKeys.stockLocations,
    queryFn: () => sdk.admin.stockLocation.list({ limit: 200, fields: "id,name" }),
    staleTime: 5 * 60_000,
    select: ({ stock_locations }) => stock_locations.map(({ id, name }) => ({ id, name })),
  })
