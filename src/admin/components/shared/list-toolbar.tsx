import { DataTable, Text } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"

import { useWords } from "../../hooks/use-words"
import { ListHeading } from "../rma-list/list-heading"

type View = ComponentProps<typeof ListHeading>["view"]

interface ListToolbarProps {
  readonly view: View
  /** A menu to sort by. */
  readonly sort?: ReactNode
  /** What may be searched for; no search if left out. */
  readonly search?: string
}

/** Which list it is, and what it is filtered, sorted and searched by. */
export const ListToolbar = ({ view, sort, search }: ListToolbarProps) => {
  const words = useWords()
  return (
    <DataTable.Toolbar
      className="flex flex-col items-start justify-between gap-3 2xl:flex-row 2xl:items-center"
      translations={{ clearAll: words("common.clear_all") }}
    >
      <ListHeading view={view} />
      <div className="flex w-full items-center gap-x-2 2xl:w-auto">
        <DataTable.FilterMenu tooltip={words("common.filter")} />
        {sort}
        {search !== undefined && (
          <div className="w-full 2xl:w-72">
            <DataTable.Search placeholder={search} className="w-full" />
          </div>
        )}
      </div>
    </DataTable.Toolbar>
  )
}

/** Which list it is, and what is in it, where there is nothing to choose. */
export const NotedToolbar = ({ view, note }: { readonly view: View; readonly note: string }) => (
  <DataTable.Toolbar className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
    <ListHeading view={view} />
    <Text size="small" className="text-ui-fg-subtle max-w-md text-pretty">
      {note}
    </Text>
  </DataTable.Toolbar>
)
