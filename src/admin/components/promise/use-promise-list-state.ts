import type { DataTableFilteringState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

const FILTERS = ["view", "promised_by"] as const

/**
 * What the list shows, kept in the address. What is done is looked at the latest first, everything else the soonest
 * first. A filter that was added but not chosen yet stands there without a value.
 */
export const usePromiseListState = () => {
  const [params, setParams] = useSearchParams()
  const view = params.get("view")
  return {
    filtering: Object.fromEntries(
      FILTERS.flatMap((name) => (params.has(name) ? [[name, params.get(name)]] : [])),
    ) as DataTableFilteringState,
    query: {
      view,
      promised_by: params.get("promised_by"),
      sort: view === "open" || view === "overdue" ? "due" : "latest",
    },
    setFiltering: (filters: DataTableFilteringState) =>
      setParams((previous) => {
        const next = new URLSearchParams(previous)
        for (const name of FILTERS) {
          next.delete(name)
          const value = filters[name]
          if (name in filters) next.set(name, typeof value === "string" ? value : "")
        }
        return next
      }),
  }
}
