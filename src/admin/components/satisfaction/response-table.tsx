import { DataTable, Heading, Text, useDataTable } from "@medusajs/ui"
import { useCallback, useState } from "react"
import { useSearchParams } from "react-router-dom"

import type { AdminSurveyResponse } from "../../../types"
import { useKeyset } from "../../hooks/use-keyset"
import { useSurveyResponses } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"
import type { Query } from "../../lib/client"
import { Choice } from "../shared/choice"
import { KeysetTable, PAGE_SIZE } from "../shared/keyset-table"
import { ExcludeDrawer } from "./exclude-drawer"
import { useResponseColumns } from "./use-response-columns"

const SHOWN = ["all", "suggestions", "low"] as const
type Shown = (typeof SHOWN)[number]

const QUERY_OF = {
  all: {},
  suggestions: { with_suggestion: "true" },
  low: { is_low: "true" },
} as const satisfies Record<Shown, Query>

/** The answers behind the figures, the latest first. */
export const ResponseTable = ({ query }: { readonly query: Query }) => {
  const words = useWords()
  const keyset = useKeyset()
  const [params, setParams] = useSearchParams()
  const shown = SHOWN.find((one) => one === params.get("show")) ?? "all"
  const [judging, setJudging] = useState<AdminSurveyResponse | null>(null)
  const judge = useCallback((response: AdminSurveyResponse) => setJudging(response), [])
  const page = { ...query, ...QUERY_OF[shown], cursor: keyset.cursor, limit: PAGE_SIZE }
  const { data, isLoading, error } = useSurveyResponses(page)
  const rows = [...(data?.survey_responses ?? [])]
  const table = useDataTable({ data: rows, columns: useResponseColumns(judge), getRowId: ({ id }) => id, isLoading })
  const show = (value: Shown): void =>
    setParams((previous) => {
      const next = new URLSearchParams(previous)
      next.set("show", value)
      return next
    })
  return (
    <KeysetTable
      table={table}
      keyset={keyset}
      page={data === undefined ? undefined : { rows: rows.length, next_cursor: data.next_cursor }}
      error={error}
      toolbar={
        <DataTable.Toolbar className="flex items-center justify-between gap-x-4">
          <div>
            <Heading level="h2">{words("satisfaction.list.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {words("satisfaction.list.subtitle")}
            </Text>
          </div>
          <div className="w-44">
            <Choice
              size="small"
              label={words("satisfaction.list.show")}
              value={shown}
              onChange={show}
              options={SHOWN.map((value) => ({ value, label: words(`satisfaction.list.${value}`) }))}
            />
          </div>
        </DataTable.Toolbar>
      }
      empty={{ title: words("satisfaction.empty.title"), body: words("satisfaction.empty.body") }}
    >
      {judging !== null && <ExcludeDrawer response={judging} onClose={() => setJudging(null)} />}
    </KeysetTable>
  )
}
