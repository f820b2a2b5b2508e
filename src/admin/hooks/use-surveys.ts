import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type { ExclusionReason, SurveySubject } from "../../domain/survey/survey-words"
import type {
  AdminSurvey,
  AdminSurveyForm,
  AdminSurveyList,
  AdminSurveyResponse,
  AdminSurveyResponseList,
  EnterAnswerBody,
  SatisfactionFigures,
  SaveSurveyFormBody,
} from "../../types"
import { read, write, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { readAll } from "../lib/read-all"

const FORMS = "/survey-forms"
const RESPONSES = "/survey-responses"

/** Everything that was ever asked, the newest first; a shop has a handful. */
export const useSurveyForms = () =>
  useQuery({
    queryKey: queryKeys.surveyForms,
    queryFn: () => readAll<AdminSurveyForm>(FORMS, "survey_forms"),
    select: (forms) => [...forms],
  })

/** Drafts a survey, or writes the draft with `id` over. */
export const useSaveSurveyForm = (id: string | null) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ form, key }: { readonly form: SaveSurveyFormBody; readonly key: string }) =>
      write(id === null ? FORMS : `${FORMS}/${id}`, form, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.surveyForms }),
  })
}

export type SurveyFormVerb = "publish" | "retire"

export const useSurveyFormVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ verb, key }: { readonly verb: SurveyFormVerb; readonly key: string }) =>
      write(`${FORMS}/${id}/${verb}`, {}, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.surveyForms }),
  })
}

/** What the answers of a span say. */
export const useSatisfactionFigures = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.surveyResponses, "figures", query],
    queryFn: () => read<{ readonly figures: SatisfactionFigures }>(`${RESPONSES}/figures`, query),
    select: ({ figures }) => figures,
    placeholderData: keepPreviousData,
  })

/** One page of answers, the latest first. */
export const useSurveyResponses = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.surveyResponses, "list", query],
    queryFn: () => read<AdminSurveyResponseList>(RESPONSES, query),
    placeholderData: keepPreviousData,
  })

/** What the customer of one case was asked, and what he answered. */
export const useSatisfactionOf = (kind: SurveySubject, id: string) =>
  useQuery({
    queryKey: [...queryKeys.surveyResponses, "case", kind, id],
    queryFn: async (): Promise<{ survey: AdminSurvey | null; response: AdminSurveyResponse | null }> => {
      const about = { subject_kind: kind, subject_id: id }
      const [asked, answered] = await Promise.all([
        read<AdminSurveyList>("/surveys", about),
        read<AdminSurveyResponseList>(RESPONSES, about),
      ])
      return { survey: asked.surveys[0] ?? null, response: answered.survey_responses[0] ?? null }
    },
  })

/** Writes down what a customer said. It may close a request and open a ticket, so both become stale. */
export const useEnterAnswer = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ body, key }: { readonly body: EnterAnswerBody; readonly key: string }) =>
      write<{ readonly survey_response: AdminSurveyResponse }>(RESPONSES, body, key),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.surveyResponses })
      await client.invalidateQueries({ queryKey: queryKeys.rmas })
      await client.invalidateQueries({ queryKey: queryKeys.tickets })
    },
  })
}

/** Says that nobody meant an answer as one; null counts it again. */
export const useExcludeResponse = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ because, key }: { readonly because: ExclusionReason | null; readonly key: string }) =>
      because === null
        ? write(`${RESPONSES}/${id}/include`, {}, key)
        : write(`${RESPONSES}/${id}/exclude`, { because }, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.surveyResponses }),
  })
}
