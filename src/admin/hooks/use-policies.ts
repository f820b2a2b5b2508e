import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminPolicy, PolicyDraft } from "../../types/policy-http"
import { read, write } from "../lib/client"
import { readAll } from "../lib/read-all"
import { queryKeys } from "../lib/query-keys"

interface PolicyAnswer {
  readonly policy: AdminPolicy
}

export const usePolicies = () =>
  useQuery({
    queryKey: queryKeys.policies,
    queryFn: () => readAll<AdminPolicy>("/policies", "policies"),
  })

export const usePolicy = (id: string) =>
  useQuery({
    queryKey: queryKeys.policy(id),
    queryFn: () => read<PolicyAnswer>(`/policies/${id}`),
    select: ({ policy }) => policy,
  })

export const useCreatePolicy = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, key }: { draft: PolicyDraft; key: string }) => write<PolicyAnswer>("/policies", draft, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.policies }),
  })
}

/** Saves the draft of a policy, or publishes it: both answer the policy as it is then. */
export const usePolicyVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: { path: "draft" | "publish"; body: object; key: string }) =>
      write<PolicyAnswer>(`/policies/${id}/${path}`, body, key),
    onSuccess: async (answer) => {
      client.setQueryData(queryKeys.policy(id), answer)
      await client.invalidateQueries({ queryKey: queryKeys.policies, exact: true })
    },
  })
}
