import { Badge, Button, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo } from "react"
import { Link } from "react-router-dom"

import type { AdminBusinessCalendar } from "../../../types/policy-http"
import { useCalendars } from "../../hooks/use-calendars"
import { useOpenRow } from "../../hooks/use-open-row"
import { useWords } from "../../hooks/use-words"
import { SettingsTable } from "../shared/settings-table"
import { countWeeklyHours } from "./calendar-form"

const column = createDataTableColumnHelper<AdminBusinessCalendar>()

export const CalendarTable = () => {
  const words = useWords()
  const { data: calendars = [], isLoading, error } = useCalendars()

  const table = useDataTable({
    data: [...calendars],
    columns: useCalendarColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    onRowClick: useOpenRow("/settings/after-sales/calendars"),
  })

  return (
    <SettingsTable
      tab="calendars"
      table={table}
      error={error}
      empty={{
        title: words("calendar.empty.title"),
        body: words("calendar.empty.body"),
        action: words("calendar.empty.action"),
      }}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/settings/after-sales/calendars/new">{words("calendar.create")}</Link>
        </Button>
      }
    />
  )
}

const useCalendarColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("name", {
        header: words("calendar.column.name"),
        cell: ({ getValue, row }) => (
          <span className="flex items-center gap-x-2">
            <span className="txt-compact-small-plus text-ui-fg-base max-w-72 truncate">{getValue()}</span>
            {row.original.is_default && <Badge size="2xsmall">{words("calendar.default")}</Badge>}
          </span>
        ),
      }),
      column.accessor("definition.time_zone", { id: "zone", header: words("calendar.column.zone") }),
      column.accessor("definition.hours", {
        id: "hours",
        header: words("calendar.column.hours"),
        cell: ({ getValue }) => words("calendar.hours_per_week", { hours: countWeeklyHours(getValue()) }),
      }),
      column.accessor("definition.holidays", {
        id: "holidays",
        header: words("calendar.column.holidays"),
        cell: ({ getValue, row }) => (
          <span className="flex items-center gap-x-2">
            {words("calendar.holidays_count", { count: getValue().length })}
            {row.original.warnings.length > 0 && (
              <Badge size="2xsmall" color="orange">
                {words("calendar.runs_out")}
              </Badge>
            )}
          </span>
        ),
      }),
    ],
    [words],
  )
}
