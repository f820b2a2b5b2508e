import {
  Container,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  DataTable,
  StatusBadge,
  useDataTable,
  type DataTableFilteringState,
} from "@medusajs/ui"
import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"

import { STRAY_PARCEL_STATUSES } from "../../../domain/receiving/stray-parcel-lifecycle"
import type { AdminStrayParcelSummary } from "../../../types"
import { useKeyset } from "../../hooks/use-keyset"
import { useStrayParcels } from "../../hooks/use-receiving"
import { useOpenRow } from "../../hooks/use-open-row"
import { useWords } from "../../hooks/use-words"
import { STRAY_PARCEL_COLORS } from "../../lib/receiving-color"
import { EmptyState } from "../shared/empty-state"
import { KeysetPagination } from "../shared/keyset-pagination"
import { ProblemAlert } from "../shared/problem-alert"
import { DueDay } from "./due-day"
import { ParcelsHeading } from "./parcels-heading"

const PAGE_SIZE = 20
const column = createDataTableColumnHelper<AdminStrayParcelSummary>()
const filter = createDataTableFilterHelper<AdminStrayParcelSummary>()

/** Parcels that came without a request, the newest first. */
export const StrayParcelTable = () => {
  const words = useWords()
  const keyset = useKeyset()
  const state = useParcelFilter()
  const { data, isLoading, error } = useStrayParcels({
    status: state.statuses,
    cursor: keyset.cursor,
    limit: PAGE_SIZE,
  })
  const rows = [...(data?.stray_parcels ?? [])]
  const table = useDataTable({
    data: rows,
    columns: useParcelColumns(),
    filters: useParcelFilters(),
    getRowId: ({ id }) => id,
    isLoading,
    filtering: { state: state.filtering, onFilteringChange: state.setFiltering },
    onRowClick: useOpenRow("/after-sales/parcels"),
  })

  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar
          className="flex flex-col items-start justify-between gap-3"
          translations={{ clearAll: words("common.clear_all") }}
        >
          <ParcelsHeading list="strays" />
          <DataTable.FilterMenu tooltip={words("common.filter")} />
        </DataTable.Toolbar>
        {error ? (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        ) : (
          <DataTable.Table
            emptyState={{
              empty: { custom: <EmptyState title={words("parcel.empty.title")} body={words("parcel.empty.body")} /> },
              filtered: { heading: words("parcel.filtered.title"), description: words("parcel.filtered.body") },
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
    </Container>
  )
}

const useParcelColumns = () => {
  const words = useWords()
  return useMemo(() => {
    const none = words("parcel.none")
    return [
      column.accessor("number", {
        header: words("parcel.column.number"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base txt-compact-small-plus whitespace-nowrap tabular-nums">
            {words("parcel.number", { number: getValue() })}
          </span>
        ),
      }),
      column.accessor("status", {
        header: words("parcel.column.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={STRAY_PARCEL_COLORS[getValue()]}>{words(`parcel_status.${getValue()}`)}</StatusBadge>
        ),
      }),
      column.accessor("tracking_number", {
        header: words("parcel.column.tracking"),
        cell: ({ row: { original } }) => (
          <span className="block max-w-52 truncate">
            {[original.carrier, original.tracking_number].filter(Boolean).join(" · ") || none}
          </span>
        ),
      }),
      column.accessor("sender", {
        header: words("parcel.column.sender"),
        cell: ({ row: { original } }) => (
          <span className="block max-w-52 truncate">{original.sender ?? original.email ?? none}</span>
        ),
      }),
      column.accessor("order_display_id", {
        header: words("parcel.column.order"),
        cell: ({ getValue }) => <span className="tabular-nums">{getValue() === null ? none : `#${getValue()}`}</span>,
      }),
      column.accessor("quantity", {
        header: words("parcel.column.units"),
        cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span>,
      }),
      column.accessor("due_at", {
        header: words("parcel.column.due"),
        cell: ({ row: { original } }) => <DueDay at={original.due_at} isLate={original.is_late} />,
      }),
    ]
  }, [words])
}

const useParcelFilters = () => {
  const words = useWords()
  return useMemo(
    () => [
      filter.accessor("status", {
        type: "multiselect",
        label: words("parcel.column.status"),
        options: STRAY_PARCEL_STATUSES.map((value) => ({ value, label: words(`parcel_status.${value}`) })),
      }),
    ],
    [words],
  )
}

/** The chosen statuses stand in the address, so that a list can be shared and survives a reload. */
const useParcelFilter = () => {
  const [params, setParams] = useSearchParams()
  const statuses = params.getAll("status").filter(Boolean)
  return {
    statuses,
    filtering: (params.has("status") ? { status: statuses } : {}) as DataTableFilteringState,
    setFiltering: (filters: DataTableFilteringState) =>
      setParams((previous) => {
        const next = new URLSearchParams(previous)
        next.delete("status")
        if ("status" in filters) toValues(filters.status).forEach((value) => next.append("status", value))
        return next
      }),
  }
}

const toValues = (value: unknown): string[] => {
  const values = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string")
  return values.length > 0 ? values : [""]
}
