import type { DataTableFilteringState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

import { INBOX_VIEWS, type InboxView } from "../../../domain/ticket/ticket-words"
import type { Query } from "../../lib/client"

const MANY = ["kind", "channel", "priority", "stage"] as const

/**
 * What the inbox shows, kept in the address so that it can be bookmarked and sent to a colleague. A filter that was added
 * but not chosen yet stands in the address without a value.
 */
export const useInboxState = () => {
  const [params, setParams] = useSearchParams()

  const change = (edit: (next: URLSearchParams) => void) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous)
      edit(next)
      return next
    })

  const filtering: DataTableFilteringState = Object.fromEntries(
    MANY.filter((name) => params.has(name)).map((name) => [name, params.getAll(name).filter(Boolean)]),
  )
  const view: InboxView = INBOX_VIEWS.find((one) => one === params.get("view")) ?? "unassigned"
  const search = params.get("q") ?? ""
  const chosen = Object.fromEntries(MANY.map((name) => [name, params.getAll(name).filter(Boolean)]))

  return {
    view,
    filtering,
    search,
    query: { ...chosen, view, q: search, order_id: params.get("order_id") } satisfies Query,
    setView: (value: InboxView) => change((next) => next.set("view", value)),
    setFiltering: (filters: DataTableFilteringState) =>
      change((next) => {
        for (const name of MANY) {
          next.delete(name)
          if (name in filters) toValues(filters[name]).forEach((value) => next.append(name, value))
        }
      }),
    setSearch: (value: string) => change((next) => (value === "" ? next.delete("q") : next.set("q", value))),
  }
}

const toValues = (value: unknown): string[] => {
  const values = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string")
  return values.length > 0 ? values : [""]
}
