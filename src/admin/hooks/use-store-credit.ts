import { useQuery } from "@tanstack/react-query"

import type { StoreCreditBody } from "../../types"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

/** What the customer of a request has to spend. */
export const useStoreCredit = (rmaId: string) =>
  useQuery({
    queryKey: queryKeys.storeCredit(rmaId),
    queryFn: () => read<{ readonly store_credit: readonly StoreCreditBody[] }>(`/rmas/${rmaId}/store-credit`),
    select: ({ store_credit }) => store_credit,
  })
