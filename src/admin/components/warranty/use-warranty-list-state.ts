import type { DataTableFilteringState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

/** What the list shows, kept in the address. A filter that was added but not chosen yet stands there without a value. */
export const useWarrantyListState = () => {
  const [params, setParams] = useSearchParams()
  const change = (edit: (next: URLSearchParams) => void) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous)
      edit(next)
      return next
    })
  const status = params.getAll("status").filter(Boolean)
  const search = params.get("q") ?? ""
  const filtering: DataTableFilteringState = params.has("status") ? { status } : {}
  return {
    filtering,
    search,
    query: { status, q: search },
    setFiltering: (filters: DataTableFilteringState) =>
      change((next) => {
        next.delete("status")
        if ("status" in filters) toValues(filters.status).forEach((value) => next.append("status", value))
      }),
    setSearch: (value: string) => change((next) => (value === "" ? next.delete("q") : next.set("q", value))),
  }
}

const toValues = (value: unknown): string[] => {
  const values = (Array.isArray(value) ? value : []).filter((one): one is string => typeof one === "string")
  return values.length > 0 ? values : [""]
}
