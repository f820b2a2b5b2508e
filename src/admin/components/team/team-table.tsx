import { Button, useDataTable } from "@medusajs/ui"
import { useState } from "react"

import type { AdminServiceTeam } from "../../../types"
import { useTeams } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { SettingsTable } from "../shared/settings-table"
import { TeamDrawer } from "./team-drawer"
import { useTeamColumns } from "./use-team-columns"

/** The teams of the shop, in the merchant's order. */
export const TeamTable = () => {
  const words = useWords()
  const [editing, setEditing] = useState<AdminServiceTeam | "new" | null>(null)
  const { data: teams = [], isLoading, error } = useTeams()

  const table = useDataTable({
    data: teams,
    columns: useTeamColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => setEditing(teams.find(({ id }) => id === row.id) ?? null),
  })

  return (
    <SettingsTable
      tab="teams"
      table={table}
      error={error}
      empty={{
        title: words("team.empty.title"),
        body: words("team.empty.body"),
        action: words("team.empty.action"),
      }}
      actions={
        <Button size="small" variant="secondary" onClick={() => setEditing("new")}>
          {words("team.create")}
        </Button>
      }
    >
      {editing !== null && (
        <TeamDrawer
          team={editing === "new" ? null : editing}
          nextPosition={teams.length}
          onClose={() => setEditing(null)}
        />
      )}
    </SettingsTable>
  )
}
