import type { DataTableFilteringState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

import type { Query } from "../../lib/client"

export type RmaSort = "newest" | "due"

/**
 * What the list shows, kept in the address so that a view can be bookmarked and sent to a colleague.
 * A filter that was added but not chosen yet stands in the address without a value.
 */
export const useRmaListState = () => {
  const [params, setParams] = useSearchParams()

  const change = (edit: (next: URLSearchParams) => void) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous)
      edit(next)
      return next
    })

  const filtering: DataTableFilteringState = {
    ...(params.has("stage") ? { stage: params.getAll("stage").filter(Boolean) } : {}),
    ...(params.has("clock") ? { clock: params.get("clock") } : {}),
    ...(params.has("assignee_id") ? { assignee_id: params.get("assignee_id") } : {}),
  }
  const search = params.get("q") ?? ""
  const sort: RmaSort = params.get("sort") === "newest" ? "newest" : "due"

  return {
    filtering,
    search,
    sort,
    isNarrowed: search !== "" || Object.keys(filtering).length > 0,
    query: {
      stage: params.getAll("stage").filter(Boolean),
      clock: params.get("clock"),
      assignee_id: params.get("assignee_id"),
      q: search,
      sort,
    } satisfies Query,
    setFiltering: (filters: DataTableFilteringState) =>
      change((next) => {
        for (const name of ["stage", "clock", "assignee_id"]) {
          next.delete(name)
          if (name in filters) toValues(filters[name]).forEach((value) => next.append(name, value))
        }
      }),
    setSearch: (value: string) => change((next) => (value === "" ? next.delete("q") : next.set("q", value))),
    setSort: (value: RmaSort) => change((next) => next.set("sort", value)),
  }
}

const toValues = (value: unknown): string[] => {
  const values = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string")
  return values.length > 0 ? values : [""]
}
