import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type {
  AddAbsenceBody,
  AdminServiceAgent,
  AdminServiceTeam,
  SaveAgentBody,
  SaveTeamBody,
  SimulateAssignmentBody,
  SimulatedAssignment,
} from "../../types"
import { read, remove, write } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"
import { queryKeys } from "../lib/query-keys"
import { readAll } from "../lib/read-all"

const TEAMS = "/service-teams"
const AGENTS = "/service-agents"

/** Every team with its rules; a shop has a handful. */
export const useTeams = () =>
  useQuery({
    queryKey: queryKeys.teams,
    queryFn: () => read<{ readonly service_teams: readonly AdminServiceTeam[] }>(TEAMS),
    select: ({ service_teams }) => [...service_teams],
  })

/** Creates a team, or replaces the one with `id`. */
export const useSaveTeam = (id: string | null) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ team, key }: { readonly team: SaveTeamBody; readonly key: string }) =>
      write(id === null ? TEAMS : `${TEAMS}/${id}`, team, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.teams }),
  })
}

/** Everybody who serves. */
export const useAgents = () =>
  useQuery({
    queryKey: queryKeys.agents,
    queryFn: () => readAll<AdminServiceAgent>(AGENTS, "service_agents"),
  })

/** Makes an agent of a user, or replaces what is known of the one with `id`. */
export const useSaveAgent = (id: string | null) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ agent, key }: { readonly agent: SaveAgentBody; readonly key: string }) =>
      write(id === null ? AGENTS : `${AGENTS}/${id}`, agent, key),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.agents })
      await client.invalidateQueries({ queryKey: queryKeys.teams })
    },
  })
}

export const useAddAbsence = (agentId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ absence, key }: { readonly absence: AddAbsenceBody; readonly key: string }) =>
      write(`${AGENTS}/${agentId}/absences`, absence, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.agents }),
  })
}

export const useRemoveAbsence = (agentId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => remove(`${AGENTS}/${agentId}/absences/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.agents }),
  })
}

/** Who would get a ticket. Nothing is stored, so every question may have a key of its own. */
export const useSimulateAssignment = () =>
  useMutation({
    mutationFn: (body: SimulateAssignmentBody) =>
      write<{ readonly assignment: SimulatedAssignment }>(`${TEAMS}/simulate-assignment`, body, createIdempotencyKey()),
  })
