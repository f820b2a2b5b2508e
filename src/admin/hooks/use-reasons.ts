import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"

import type { AdminReason } from "../../types/policy-http"
import { write } from "../lib/client"
import { readAll } from "../lib/read-all"
import { queryKeys } from "../lib/query-keys"

export const useReasons = () =>
  useQuery({
    queryKey: queryKeys.reasons,
    queryFn: () => readAll<AdminReason>("/reasons", "reasons"),
    staleTime: 5 * 60_000,
    select: (reasons) => [...reasons].sort((a, b) => a.position - b.position),
  })

/** The merchant's label of a reason code; the code itself where the reason is unknown or still loading. */
export const useReasonLabel = (): ((code: string) => string) => {
  const { data: reasons } = useReasons()
  return useCallback(
    (code) => reasons?.find((reason) => reason.code === code)?.label ?? code.replaceAll("_", " "),
    [reasons],
  )
}

/** A reason as it is written; the code and the core return reason stay what they are. */
export type ReasonToSave = Omit<AdminReason, "id" | "return_reason_id">

/** Creates a reason, or changes the one with `id`. */
export const useSaveReason = (id: string | null) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ reason, key }: { reason: ReasonToSave; key: string }) => {
      const { code, ...changes } = reason
      return id === null
        ? write<{ reason: AdminReason }>("/reasons", { code, ...changes }, key)
        : write<{ reason: AdminReason }>(`/reasons/${id}`, changes, key)
    },
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.reasons }),
  })
}
