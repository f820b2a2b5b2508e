import { Container, DataTable, type useDataTable } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"

import type { Keyset } from "../../hooks/use-keyset"
import { EmptyState } from "./empty-state"
import { KeysetPagination } from "./keyset-pagination"
import { ProblemAlert } from "./problem-alert"

/** Rows on one page of every list. */
export const PAGE_SIZE = 20

interface KeysetTableProps<Row> {
  readonly table: ReturnType<typeof useDataTable<Row>>
  readonly keyset: Keyset
  /** What was read of the page on screen; undefined while nothing was. */
  readonly page: { readonly rows: number; readonly next_cursor: string | null } | undefined
  readonly error: unknown
  /** Heading, filters and search, and whatever stands between them and the rows. */
  readonly toolbar: ReactNode
  readonly empty: ComponentProps<typeof EmptyState>
  /** What stands where rows would be while a filter leaves none. */
  readonly filtered?: { readonly heading: string; readonly description: string }
  /** Drawers that a row opens. */
  readonly children?: ReactNode
}

/** A list that is read a page at a time by keyset: toolbar, rows or why there are none, and the way to the next page. */
export const KeysetTable = <Row,>(props: KeysetTableProps<Row>) => {
  const { table, keyset, page, error, toolbar, empty, filtered, children } = props
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={table}>
        {toolbar}
        {error ? (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        ) : (
          <DataTable.Table emptyState={{ empty: { custom: <EmptyState {...empty} /> }, filtered }} />
        )}
        <KeysetPagination
          keyset={keyset}
          nextCursor={page?.next_cursor ?? null}
          pageSize={PAGE_SIZE}
          rows={page?.rows ?? 0}
        />
      </DataTable>
      {children}
    </Container>
  )
}
