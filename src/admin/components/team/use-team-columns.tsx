import { StatusBadge, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminServiceTeam } from "../../../types"
import { useCalendars } from "../../hooks/use-calendars"
import { useTeamName } from "../../hooks/use-team-name"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { useRuleText } from "./use-rule-text"

const column = createDataTableColumnHelper<AdminServiceTeam>()

export const useTeamColumns = () => {
  const words = useWords()
  const teamName = useTeamName()
  const ruleText = useRuleText()
  const { data: calendars } = useCalendars()
  return useMemo(() => {
    const person = (id: string | null) =>
      id === null ? <span className="text-ui-fg-muted">{words("team.nobody")}</span> : <StaffName id={id} />
    return [
      column.display({
        id: "name",
        header: words("team.column.name"),
        cell: ({ row: { original } }) => (
          <span className="text-ui-fg-base txt-compact-small-plus whitespace-nowrap">{teamName(original)}</span>
        ),
      }),
      column.accessor("rules", {
        header: words("team.column.tickets"),
        cell: ({ getValue }) => {
          const [first, ...others] = getValue()
          if (first === undefined) return <span className="text-ui-fg-muted">{words("team.no_rules")}</span>
          const text = ruleText(first)
          return others.length === 0 ? text : words("team.and_more", { first: text, count: others.length })
        },
      }),
      column.accessor("calendar_id", {
        header: words("team.column.calendar"),
        cell: ({ getValue }) => calendars?.find(({ id }) => id === getValue())?.name ?? words("team.default_calendar"),
      }),
      column.accessor("lead_user_id", {
        header: words("team.column.lead"),
        cell: ({ getValue }) => person(getValue()),
      }),
      column.accessor("manager_user_id", {
        header: words("team.column.manager"),
        cell: ({ getValue }) => person(getValue()),
      }),
      column.accessor("agents", {
        header: words("team.column.agents"),
        align: "right",
        cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span>,
      }),
      column.accessor("is_active", {
        header: words("team.column.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={getValue() ? "green" : "grey"}>
            {words(getValue() ? "team.active" : "team.inactive")}
          </StatusBadge>
        ),
      }),
    ]
  }, [words, teamName, ruleText, calendars])
}
