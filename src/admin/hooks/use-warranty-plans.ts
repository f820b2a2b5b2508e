import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminWarrantyPlan, WarrantyPlanDraft } from "../../types/warranty-http"
import { read, write } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { readAll } from "../lib/read-all"

const PATH = "/warranty-plans"

interface PlanAnswer {
  readonly warranty_plan: AdminWarrantyPlan
}

export const useWarrantyPlans = () =>
  useQuery({ queryKey: queryKeys.warrantyPlans, queryFn: () => readAll<AdminWarrantyPlan>(PATH, "warranty_plans") })

export const useWarrantyPlan = (id: string) =>
  useQuery({
    queryKey: queryKeys.warrantyPlan(id),
    queryFn: () => read<PlanAnswer>(`${PATH}/${id}`),
    select: ({ warranty_plan }) => warranty_plan,
  })

export const useCreateWarrantyPlan = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, key }: { draft: WarrantyPlanDraft; key: string }) => write<PlanAnswer>(PATH, draft, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.warrantyPlans }),
  })
}

/** Saves the draft of a plan, publishes it or takes it out of force: all answer the plan as it is then. */
export const useWarrantyPlanVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: { path: "draft" | "publish" | "retire"; body: object; key: string }) =>
      write<PlanAnswer>(`${PATH}/${id}/${path}`, body, key),
    onSuccess: async (answer) => {
      client.setQueryData(queryKeys.warrantyPlan(id), answer)
      await client.invalidateQueries({ queryKey: queryKeys.warrantyPlans, exact: true })
      // The first plan in force brings the reason by which customers ask.
      await client.invalidateQueries({ queryKey: queryKeys.reasons })
    },
  })
}
