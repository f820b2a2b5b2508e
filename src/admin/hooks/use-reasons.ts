import { useQuery } from "@tanstack/react-query"
import { useCallback } from "react"

import type { AdminReason } from "../../types/policy-http"
import { read } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

export const useReasons = () =>
  useQuery({
    queryKey: queryKeys.reasons,
    queryFn: () => read<{ reasons: readonly AdminReason[] }>("/reasons"),
    select: ({ reasons }) => reasons,
  })

/** The merchant's label of a reason code; the code itself where the reason is unknown or still loading. */
export const useReasonLabel = (): ((code: string) => string) => {
  const { data: reasons } = useReasons()
  return useCallback(
    (code) => reasons?.find((reason) => reason.code === code)?.label ?? code.replaceAll("_", " "),
    [reasons],
  )
}
