import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { Setup } from "../../types/policy-http"
import { read, write } from "../lib/client"
import { queryKeys } from "../lib/query-keys"

export const useSetup = () => useQuery({ queryKey: queryKeys.setup, queryFn: () => read<Setup>("/setup") })

/** Puts a preset's policies, reasons and calendar in place. */
export const useChoosePreset = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ preset, key }: { preset: string; key: string }) => write<Setup>("/setup", { preset }, key),
    onSuccess: () =>
      Promise.all(
        [queryKeys.setup, queryKeys.policies, queryKeys.reasons, queryKeys.calendars].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  })
}
