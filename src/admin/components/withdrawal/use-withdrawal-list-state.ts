import type { DataTableFilteringState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

import type { Query } from "../../lib/client"

/** What the list shows, kept in the address so that a view can be bookmarked and sent to a colleague. */
export const useWithdrawalListState = () => {
  const [params, setParams] = useSearchParams()

  const change = (edit: (next: URLSearchParams) => void) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous)
      edit(next)
      return next
    })

  const stages = params.getAll("stage").filter(Boolean)
  const filtering: DataTableFilteringState = params.has("stage") ? { stage: stages } : {}
  const search = params.get("q") ?? ""
  const sort = params.get("sort") === "due" ? "due" : "newest"

  return {
    filtering,
    search,
    sort,
    query: { stage: stages, q: search, sort } satisfies Query,
    setFiltering: (filters: DataTableFilteringState) =>
      change((next) => {
        next.delete("stage")
        if (!("stage" in filters)) return
        const chosen = Array.isArray(filters.stage) ? filters.stage.filter((one) => typeof one === "string") : []
        for (const stage of chosen.length > 0 ? chosen : [""]) next.append("stage", stage)
      }),
    setSearch: (value: string) => change((next) => (value === "" ? next.delete("q") : next.set("q", value))),
    setSort: (value: "newest" | "due") => change((next) => next.set("sort", value)),
  } as const
}
