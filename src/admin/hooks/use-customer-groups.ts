import { useQuery } from "@tanstack/react-query"

import { queryKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** The merchant's customer groups, which limits take for tiers. */
export const useCustomerGroups = () =>
  useQuery({
    queryKey: queryKeys.customerGroups,
    queryFn: () => sdk.admin.customerGroup.list({ limit: 200, fields: "id,name" }),
    staleTime: 5 * 60_000,
    select: ({ customer_groups }) => customer_groups.map(({ id, name }) => ({ id, name: name ?? id })),
  })
