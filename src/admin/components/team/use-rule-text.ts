import { useCallback } from "react"

import type { RoutingRuleBody } from "../../../types"
import { useEntityNames } from "../../hooks/use-entities"
import { useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"

const NO_IDS: readonly string[] = []

/** A rule in a line, such as "Complaint · Phone · zh"; products and categories by name. */
export const useRuleText = (): ((rule: RoutingRuleBody) => string) => {
  const words = useWords()
  const { data: teams } = useTeams()
  const rules = teams?.flatMap((team) => team.rules)
  const products = [...new Set(rules?.flatMap(({ product_id }) => product_id ?? []) ?? NO_IDS)]
  const categories = [...new Set(rules?.flatMap(({ category_id }) => category_id ?? []) ?? NO_IDS)]
  const productNames = useEntityNames("product", products)
  const categoryNames = useEntityNames("category", categories)
  const nameOf = (id: string, ids: readonly string[], names: readonly string[]) => names[ids.indexOf(id)] ?? id
  const names = JSON.stringify([products, productNames, categories, categoryNames])

  return useCallback(
    ({ kind, channel, language, product_id, category_id }) => {
      const parts = [
        ...(product_id === null ? [] : [nameOf(product_id, products, productNames)]),
        ...(category_id === null ? [] : [nameOf(category_id, categories, categoryNames)]),
        ...(kind === null ? [] : [words(`ticket_kind.${kind}`)]),
        ...(channel === null ? [] : [words(`contact_channel.${channel}`)]),
        ...(language === null ? [] : [language]),
      ]
      return parts.length === 0 ? words("team.everything_else") : parts.join(" · ")
    },
    // The lists are made anew with every render; their text changes only when they do.
    [words, names],
  )
}
