import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { GrantLimitBody } from "../../types"
import { read, remove, write } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

export type GrantLimitToSave = Omit<GrantLimitBody, "id">

/** How much staff may grant alone; a merchant has a handful of limits. */
export const useGrantLimits = () =>
  useQuery({
    queryKey: queryKeys.grantLimits,
    queryFn: () => read<{ readonly grant_limits: readonly GrantLimitBody[] }>("/grant-limits"),
    select: ({ grant_limits }) => [...grant_limits],
  })

export const useSaveGrantLimit = () => {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ limit, key }: { readonly limit: GrantLimitToSave; readonly key: string }) =>
      write("/grant-limits", limit, key),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.grantLimits }),
  })
}

export const useRemoveGrantLimit = () => {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => remove(`/grant-limits/${id}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.grantLimits }),
  })
}
