import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminFollowUpPlan, FollowUpPlanTerms, SimulatedRuleBody } from "../../types"
import { read, write } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"
import { queryKeys } from "../lib/query-keys"
import { readAll } from "../lib/read-all"

const PATH = "/follow-up-plans"

interface PlanAnswer {
  readonly follow_up_plan: AdminFollowUpPlan
}

/** What is written of a plan. */
export interface PlanDraft {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: FollowUpPlanTerms
}

export const useFollowUpPlans = () =>
  useQuery({ queryKey: queryKeys.followUpPlans, queryFn: () => readAll<AdminFollowUpPlan>(PATH, "follow_up_plans") })

export const useFollowUpPlan = (id: string) =>
  useQuery({
    queryKey: queryKeys.followUpPlan(id),
    queryFn: () => read<PlanAnswer>(`${PATH}/${id}`),
    select: ({ follow_up_plan }) => follow_up_plan,
  })

export const useCreateFollowUpPlan = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, key }: { readonly draft: PlanDraft; readonly key: string }) =>
      write<PlanAnswer>(PATH, draft, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.followUpPlans }),
  })
}

/** Saves the draft of a plan, publishes it or takes it out of force: all answer the plan as it is then. */
export const useFollowUpPlanVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body, key }: { path: "draft" | "publish" | "retire"; body: object; key: string }) =>
      write<PlanAnswer>(`${PATH}/${id}/${path}`, body, key),
    onSuccess: async (answer) => {
      client.setQueryData(queryKeys.followUpPlan(id), answer)
      await client.invalidateQueries({ queryKey: queryKeys.followUpPlans, exact: true })
    },
  })
}

/** The first dates of a rule; nothing is stored. */
export const useSimulateRule = () =>
  useMutation({
    mutationFn: (body: object) => write<SimulatedRuleBody>(`${PATH}/simulate`, body, createIdempotencyKey()),
  })
