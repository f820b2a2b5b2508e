import { DataTable, StatusBadge, createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminServiceAgent } from "../../../types"
import { useTeamName } from "../../hooks/use-team-name"
import { useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"

const column = createDataTableColumnHelper<AdminServiceAgent>()

interface AgentTableProps {
  readonly agents: readonly AdminServiceAgent[]
  readonly isLoading: boolean
  readonly onEdit: (agent: AdminServiceAgent) => void
}

export const AgentTable = ({ agents, isLoading, onEdit }: AgentTableProps) => {
  const table = useDataTable({
    data: [...agents],
    columns: useAgentColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    onRowClick: (_event, row) => {
      const agent = agents.find(({ id }) => id === row.id)
      if (agent) onEdit(agent)
    },
  })
  return (
    <DataTable instance={table}>
      <DataTable.Table />
    </DataTable>
  )
}

const useAgentColumns = () => {
  const words = useWords()
  const teamName = useTeamName()
  const { data: teams } = useTeams()
  return useMemo(() => {
    const state = ({ is_active, is_absent }: AdminServiceAgent) =>
      is_active ? (is_absent ? "absent" : "here") : "inactive"
    const colors = { here: "green", absent: "orange", inactive: "grey" } as const
    return [
      column.accessor("display_name", {
        header: words("agent.column.name"),
        cell: ({ getValue }) => <span className="text-ui-fg-base txt-compact-small-plus">{getValue()}</span>,
      }),
      column.accessor("team_ids", {
        header: words("agent.column.teams"),
        cell: ({ getValue }) =>
          getValue()
            .flatMap((id) => teams?.find((team) => team.id === id) ?? [])
            .map(teamName)
            .join(", ") || "–",
      }),
      column.accessor("skills", {
        header: words("agent.column.skills"),
        cell: ({ getValue }) =>
          getValue()
            .map(({ code, level }) => `${code} (${words(`skill_level.${level}`)})`)
            .join(", ") || "–",
      }),
      column.accessor("languages", {
        header: words("agent.column.languages"),
        cell: ({ getValue }) => getValue().join(", ") || "–",
      }),
      column.accessor("open_tickets", {
        header: words("agent.column.load"),
        align: "right",
        cell: ({ getValue, row: { original } }) => (
          <span
            className={`whitespace-nowrap tabular-nums ${getValue() >= original.capacity ? "text-ui-tag-orange-text" : ""}`}
          >
            {words("agent.load", { open: getValue(), capacity: original.capacity })}
          </span>
        ),
      }),
      column.display({
        id: "status",
        header: words("agent.column.status"),
        cell: ({ row: { original } }) => (
          <StatusBadge color={colors[state(original)]}>{words(`agent.${state(original)}`)}</StatusBadge>
        ),
      }),
    ]
  }, [words, teamName, teams])
}
