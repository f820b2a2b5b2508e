import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type {
  AdminArticle,
  AnswerSuggestions,
  CannedAnswerHttp,
  FilledAnswerBody,
  Page,
  SaveArticleBody,
  SaveCannedAnswerBody,
} from "../../types"
import { read, write, type Query } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { readAll } from "../lib/read-all"

/** Every canned answer, the most used first. */
export const useCannedAnswers = () =>
  useQuery({
    queryKey: queryKeys.cannedAnswers,
    queryFn: () => readAll<CannedAnswerHttp>("/canned-answers", "canned_answers"),
    select: (answers) => [...answers].sort((a, b) => b.use_count - a.use_count || a.title.localeCompare(b.title)),
  })

/** Creates a canned answer, or writes the one with `id` over. */
export const useSaveCannedAnswer = (id: string | null) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ answer, key }: { readonly answer: SaveCannedAnswerBody; readonly key: string }) =>
      write(id === null ? "/canned-answers" : `/canned-answers/${id}`, answer, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.cannedAnswers }),
  })
}

/** What a canned answer is filled in for. */
export type AnswerCase = { readonly rma_id: string } | { readonly ticket_id: string }

/** Fills a canned answer in for one request or ticket. */
export const useFillCannedAnswer = (about: AnswerCase) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, key }: { readonly id: string; readonly key: string }) =>
      write<{ readonly filled: FilledAnswerBody }>(`/canned-answers/${id}/fill`, about, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.cannedAnswers }),
  })
}

interface ArticlePage extends Page {
  readonly answers: readonly AdminArticle[]
}

interface ArticleAnswer {
  readonly answer: AdminArticle
}

/** One page of the library, the newest first. */
export const useArticles = (query: Query) =>
  useQuery({
    queryKey: [...queryKeys.articles, "list", query],
    queryFn: () => read<ArticlePage>("/answers", query),
    placeholderData: keepPreviousData,
  })

export const useArticle = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.articles, "one", id],
    queryFn: () => read<ArticleAnswer>(`/answers/${id}`),
    select: ({ answer }) => answer,
  })

/** Drafts an article, or corrects the one with `id`. */
export const useSaveArticle = (id: string | null) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ article, key }: { readonly article: SaveArticleBody; readonly key: string }) =>
      write<ArticleAnswer>(id === null ? "/answers" : `/answers/${id}`, article, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.articles }),
  })
}

export type ArticleVerb = "publish" | "unpublish" | "archive"

export const useArticleVerb = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ verb, key }: { readonly verb: ArticleVerb; readonly key: string }) =>
      write<ArticleAnswer>(`/answers/${id}/${verb}`, {}, key),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.articles }),
  })
}

/** What the library holds on a question, and on the product it is about; nothing is asked while there is none. */
export const useSuggestions = (question: string, about: Query = {}) =>
  useQuery({
    queryKey: [...queryKeys.articles, "suggest", question, about],
    enabled: question.trim() !== "",
    queryFn: () => read<AnswerSuggestions>("/answers/suggest", { q: question, ...about }),
    placeholderData: keepPreviousData,
  })
