import { Button, Container, DataTable, useDataTable, type DataTableFilteringState } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"

import { useArticles } from "../../hooks/use-answers"
import { useKeyset } from "../../hooks/use-keyset"
import { useOpenRow } from "../../hooks/use-open-row"
import { useWords } from "../../hooks/use-words"
import { EmptyState } from "../shared/empty-state"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { SettingsHeader } from "../shared/settings-header"
import { ArticleDrawer } from "./article-drawer"
import { useArticleColumns, useArticleFilters } from "./use-article-columns"

const PAGE_SIZE = 20
const PATH = "/settings/after-sales/library"

/** The library, the newest article first. */
export const LibraryTable = () => {
  const words = useWords()
  const navigate = useNavigate()
  const keyset = useKeyset()
  const [isWriting, setIsWriting] = useState(false)
  const { status, filtering, setFiltering } = useStatusFilter()
  const { data, isLoading, error } = useArticles({ status, cursor: keyset.cursor, limit: PAGE_SIZE })
  const rows = [...(data?.answers ?? [])]

  const table = useDataTable({
    data: rows,
    columns: useArticleColumns(),
    filters: useArticleFilters(),
    getRowId: ({ id }) => id,
    isLoading,
    filtering: { state: filtering, onFilteringChange: setFiltering },
    onRowClick: useOpenRow(PATH),
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <SettingsHeader
        tab="library"
        actions={
          <Button size="small" variant="secondary" onClick={() => setIsWriting(true)}>
            {words("library.create")}
          </Button>
        }
      />
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex justify-end" translations={{ clearAll: words("common.clear_all") }}>
          <DataTable.FilterMenu tooltip={words("common.filter")} />
        </DataTable.Toolbar>
        {error ? (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        ) : (
          <DataTable.Table
            emptyState={{
              empty: {
                custom: <EmptyState title={words("library.empty.title")} body={words("library.empty.body")} />,
              },
              filtered: { heading: words("library.filtered.title"), description: words("library.filtered.body") },
            }}
          />
        )}
        <KeysetPagination
          keyset={keyset}
          nextCursor={data?.next_cursor ?? null}
          pageSize={PAGE_SIZE}
          rows={rows.length}
        />
      </DataTable>
      {isWriting && (
        <ArticleDrawer
          article={null}
          onClose={() => setIsWriting(false)}
          onSaved={(id) => void navigate(`${PATH}/${id}`)}
        />
      )}
    </Container>
  )
}

/** What the list shows, kept in the address. */
const useStatusFilter = () => {
  const [params, setParams] = useSearchParams()
  const filtering: DataTableFilteringState = params.has("status")
    ? { status: params.getAll("status").filter(Boolean) }
    : {}
  return {
    filtering,
    status: params.getAll("status").filter(Boolean),
    setFiltering: ({ status }: DataTableFilteringState) => {
      const chosen = Array.isArray(status) ? status.filter((one): one is string => typeof one === "string") : []
      setParams(status === undefined ? {} : { status: chosen.length > 0 ? chosen : [""] })
    },
  }
}
