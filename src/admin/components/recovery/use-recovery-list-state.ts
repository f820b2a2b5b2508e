import type { DataTableFilteringState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

/** What the list shows, kept in the address. A filter that was added but not chosen yet stands there without a value. */
export const useRecoveryListState = () => {
  const [params, setParams] = useSearchParams()
  const filtering: DataTableFilteringState = {
    ...(params.has("party") ? { party: params.get("party") } : {}),
    ...(params.has("status") ? { status: params.getAll("status").filter(Boolean) } : {}),
  }
  return {
    filtering,
    query: { party: params.get("party"), status: params.getAll("status").filter(Boolean) },
    setFiltering: (filters: DataTableFilteringState) =>
      setParams((previous) => {
        const next = new URLSearchParams(previous)
        for (const name of ["party", "status"]) {
          next.delete(name)
          if (name in filters) toValues(filters[name]).forEach((value) => next.append(name, value))
        }
        return next
      }),
  }
}

const toValues = (value: unknown): string[] => {
  const values = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string")
  return values.length > 0 ? values : [""]
}
