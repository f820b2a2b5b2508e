import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { AdminVisit, AdminVisitSummary, VisitCandidate, VisitFeedBody, VisitSlot } from "../../types"
import { read, write, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { readAll } from "../lib/read-all"

const PATH = "/visits"

interface VisitAnswer {
  readonly visit: AdminVisit
}

/** Every visit of a span of days, in order. */
export const useVisits = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.visits, "list", query],
    queryFn: () => readAll<AdminVisitSummary>(PATH, "visits", query),
    placeholderData: keepPreviousData,
  })

export const useVisit = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.visits, "one", id],
    queryFn: () => read<VisitAnswer>(`${PATH}/${id}`),
    select: ({ visit }) => visit,
  })

/** Times to which a visit can be moved. */
export const useVisitSlots = (id: string, isWanted: boolean) =>
  useQuery({
    queryKey: [...queryKeys.visits, "slots", id],
    queryFn: () => read<{ readonly slots: readonly VisitSlot[] }>(`${PATH}/${id}/slots`),
    select: ({ slots }) => slots,
    enabled: isWanted,
  })

/** Who could attend a visit at its time, and why the others cannot. */
export const useVisitCandidates = (id: string, isWanted: boolean) =>
  useQuery({
    queryKey: [...queryKeys.visits, "candidates", id],
    queryFn: () => read<{ readonly candidates: readonly VisitCandidate[] }>(`${PATH}/${id}/candidates`),
    select: ({ candidates }) => candidates,
    enabled: isWanted,
  })

/** Gives one's own calendar a new address; the one before reads nothing any more. */
export const useOpenVisitFeed = () =>
  useMutation({
    mutationFn: (key: string) => write<{ readonly visit_feed: VisitFeedBody }>("/visit-feeds", {}, key),
  })

/** Takes a visit a step further; every list of visits becomes stale. */
export const useVisitVerb = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, path, body, key }: VisitVerb) => write<VisitAnswer>(`${PATH}/${id}/${path}`, body, key),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.visits }),
  })
}

interface VisitVerb {
  readonly id: string
  readonly path: string
  readonly body: object
  readonly key: string
}
