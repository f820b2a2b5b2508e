import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminSlaPolicy, SlaPolicyDraft } from "../../types/sla-http"
import { read, write } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { readAll } from "../lib/read-all"

const PATH = "/sla-policies"

interface PolicyAnswer {
  readonly sla_policy: AdminSlaPolicy
}

export const useSlaPolicies = () =>
  useQuery({ queryKey: queryKeys.slaPolicies, queryFn: () => readAll<AdminSlaPolicy>(PATH, "sla_policies") })

export const useSlaPolicy = (id: string) =>
  useQuery({
    queryKey: queryKeys.slaPolicy(id),
    queryFn: () => read<PolicyAnswer>(`${PATH}/${id}`),
    select: ({ sla_policy }) => sla_policy,
  })

export const useCreateSlaPolicy = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, key }: { draft: SlaPolicyDraft; key: string }) => write<PolicyAnswer>(PATH, draft, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.slaPolicies }),
  })
}

/** Saves the draft of a policy, publishes it or takes it out of force: all answer the policy as it is then. */
export const useSlaPolicyVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: { path: "draft" | "publish" | "retire"; body: object; key: string }) =>
      write<PolicyAnswer>(`${PATH}/${id}/${path}`, body, key),
    onSuccess: async (answer) => {
      client.setQueryData(queryKeys.slaPolicy(id), answer)
      await client.invalidateQueries({ queryKey: queryKeys.slaPolicies, exact: true })
    },
  })
}
