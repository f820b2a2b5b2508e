import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type {
  AdminFinding,
  AdminStrayParcel,
  AdminStrayParcelSummary,
  Page,
  RegisterStrayParcelBody,
  StrayParcelSuggestion,
} from "../../types"
import { read, sendForm, write, type Query } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"
import { queryKeys } from "../lib/query-keys"

interface FindingPage extends Page {
  readonly findings: readonly AdminFinding[]
}

interface StrayParcelPage extends Page {
  readonly stray_parcels: readonly AdminStrayParcelSummary[]
}

interface StrayParcelAnswer {
  readonly stray_parcel: AdminStrayParcel
}

interface Verb {
  readonly path: string
  readonly body: object
  readonly key: string
}

/** One page of what waits for a decision, the most urgent first. */
export const useFindings = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.findings, "list", query],
    queryFn: () => read<FindingPage>("/findings", query),
    placeholderData: keepPreviousData,
  })

/** What a decision about a thing makes stale: its lists, its parcel, and the requests that it touches. */
const useStaleness = () => {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: queryKeys.findings })
    await client.invalidateQueries({ queryKey: queryKeys.strayParcels })
    await client.invalidateQueries({ queryKey: queryKeys.rmas })
  }
}

export const useFindingVerb = (id: string) => {
  const onSuccess = useStaleness()
  return useMutation({
    mutationFn: ({ path, body, key }: Verb) => write(`/findings/${id}/${path}`, body, key),
    onSuccess,
  })
}

/** Adds a picture of what was found; the same file chosen again is the same picture. */
export const useAddFindingPhoto = (id: string) => {
  const onSuccess = useStaleness()
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append("file", file)
      return sendForm(`/findings/${id}/evidence`, form, createIdempotencyKey())
    },
    onSuccess,
  })
}

/** One page of parcels without a request, the newest first. */
export const useStrayParcels = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.strayParcels, "list", query],
    queryFn: () => read<StrayParcelPage>("/stray-parcels", query),
    placeholderData: keepPreviousData,
  })

export const useStrayParcel = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.strayParcels, "one", id],
    queryFn: () => read<StrayParcelAnswer>(`/stray-parcels/${id}`),
    select: ({ stray_parcel }) => stray_parcel,
  })

export const useSuggestions = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.strayParcels, "suggestions", id],
    queryFn: () => read<{ readonly suggestions: readonly StrayParcelSuggestion[] }>(`/stray-parcels/${id}/suggestions`),
    select: ({ suggestions }) => suggestions,
  })

export const useRegisterParcel = () => {
  const onSuccess = useStaleness()
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: RegisterStrayParcelBody; readonly key: string }) =>
      write<StrayParcelAnswer>("/stray-parcels", body, key),
    onSuccess,
  })
}

export const useParcelVerb = (id: string) => {
  const onSuccess = useStaleness()
  return useMutation({
    mutationFn: ({ path, body, key }: Verb) => write<StrayParcelAnswer>(`/stray-parcels/${id}/${path}`, body, key),
    onSuccess,
  })
}
