import { EllipsisHorizontal } from "@medusajs/icons"
import { Badge, createDataTableColumnHelper, DropdownMenu, IconButton } from "@medusajs/ui"
import { useMemo } from "react"

import { caseName } from "../../../domain/survey/case-name"
import type { AdminSurveyResponse } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { CaseLink, TicketLink } from "./case-link"
import { ScoreBadge } from "./score-badge"

const column = createDataTableColumnHelper<AdminSurveyResponse>()

export const useResponseColumns = (onJudge: (response: AdminSurveyResponse) => void) => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("score", {
        header: words("satisfaction.column.score"),
        cell: ({ row: { original } }) => <ScoreBadge response={original} />,
      }),
      column.accessor("suggestion", {
        header: words("satisfaction.column.suggestion"),
        maxSize: 360,
        cell: ({ getValue }) => (
          <span className="block max-w-48 truncate xl:max-w-80" title={getValue() ?? undefined}>
            {getValue() ?? "–"}
          </span>
        ),
      }),
      column.display({
        id: "case",
        header: words("satisfaction.column.case"),
        cell: ({ row: { original } }) => <CaseLink about={original} />,
      }),
      column.accessor("agent_id", {
        header: words("satisfaction.column.agent"),
        maxSize: 160,
        cell: ({ getValue }) => {
          const id = getValue()
          return <span className="block max-w-24 xl:max-w-36">{id === null ? "–" : <StaffName id={id} />}</span>
        },
      }),
      column.accessor("method", {
        header: words("satisfaction.column.method"),
        cell: ({ getValue, row: { original } }) =>
          original.excluded_because === null ? (
            <span className="whitespace-nowrap">{words(`survey_method.${getValue()}`)}</span>
          ) : (
            <Badge size="2xsmall">{words(`exclusion.${original.excluded_because}`)}</Badge>
          ),
      }),
      column.accessor("recovery_ticket_number", {
        header: words("satisfaction.column.ticket"),
        cell: ({ row: { original } }) => <TicketLink response={original} />,
      }),
      column.accessor("answered_at", {
        header: words("satisfaction.column.answered"),
        cell: ({ getValue }) => <Instant at={getValue()} as="day" />,
      }),
      column.display({
        id: "actions",
        cell: ({ row: { original } }) => (
          <DropdownMenu>
            <DropdownMenu.Trigger asChild>
              <IconButton size="small" variant="transparent" aria-label={caseName(original)}>
                <EllipsisHorizontal />
              </IconButton>
            </DropdownMenu.Trigger>
            <DropdownMenu.Content align="end">
              <DropdownMenu.Item onSelect={() => onJudge(original)}>
                {words(original.excluded_because === null ? "satisfaction.exclude.open" : "satisfaction.include.open")}
              </DropdownMenu.Item>
            </DropdownMenu.Content>
          </DropdownMenu>
        ),
      }),
    ],
    [words, onJudge],
  )
}
