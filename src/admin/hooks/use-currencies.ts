import { useQuery } from "@tanstack/react-query"

import { queryKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** Codes of the currencies that the store sells in, the default one first. */
export const useCurrencies = (): readonly string[] => {
  const { data = [] } = useQuery({
    queryKey: queryKeys.currencies,
    queryFn: () => sdk.admin.store.list({ limit: 1, fields: "id,*supported_currencies" }),
    staleTime: 5 * 60_000,
    select: ({ stores }) =>
      [...(stores[0]?.supported_currencies ?? [])]
        .sort((a, b) => Number(b.is_default) - Number(a.is_default))
        .map(({ currency_code }) => currency_code),
  })
  return data
}
