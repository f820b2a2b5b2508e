import { Button, StatusBadge, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo, useState } from "react"

import type { CannedAnswerHttp } from "../../../types"
import { useCannedAnswers } from "../../hooks/use-answers"
import { useWords } from "../../hooks/use-words"
import { SettingsTable } from "../shared/settings-table"
import { CannedAnswerDrawer } from "./canned-answer-drawer"

const column = createDataTableColumnHelper<CannedAnswerHttp>()

/** What staff write again and again, the most used first. */
export const CannedAnswerTable = () => {
  const words = useWords()
  const [editing, setEditing] = useState<CannedAnswerHttp | "new" | null>(null)
  const { data: answers = [], isLoading, error } = useCannedAnswers()

  const table = useDataTable({
    data: answers,
    columns: useCannedAnswerColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => setEditing(answers.find(({ id }) => id === row.id) ?? null),
  })

  return (
    <SettingsTable
      tab="canned_answers"
      table={table}
      error={error}
      empty={{ title: words("canned.empty.title"), body: words("canned.empty.body") }}
      actions={
        <Button size="small" variant="secondary" onClick={() => setEditing("new")}>
          {words("canned.create")}
        </Button>
      }
    >
      {editing !== null && (
        <CannedAnswerDrawer answer={editing === "new" ? null : editing} onClose={() => setEditing(null)} />
      )}
    </SettingsTable>
  )
}

const useCannedAnswerColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("title", {
        header: words("canned.title"),
        cell: ({ getValue }) => (
          <span className="txt-compact-small-plus text-ui-fg-base block max-w-72 truncate">{getValue()}</span>
        ),
      }),
      column.accessor("scope", {
        header: words("canned.scope"),
        cell: ({ getValue }) => {
          const scope = getValue()
          return scope === null ? words("canned.everywhere") : words(`answer_scope.${scope}`)
        },
      }),
      column.accessor("bodies", {
        header: words("canned.languages"),
        cell: ({ getValue }) => (
          <span className="block max-w-48 truncate">
            {getValue()
              .map(({ locale }) => locale)
              .join(", ")}
          </span>
        ),
      }),
      column.accessor("use_count", {
        header: words("canned.uses"),
        cell: ({ getValue }) => (
          <span className="whitespace-nowrap tabular-nums">{words("canned.uses_count", { count: getValue() })}</span>
        ),
      }),
      column.accessor("is_active", {
        header: words("canned.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={getValue() ? "green" : "grey"}>
            {words(getValue() ? "canned.active" : "canned.inactive")}
          </StatusBadge>
        ),
      }),
    ],
    [words],
  )
}
