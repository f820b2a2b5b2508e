import { Button, useDataTable } from "@medusajs/ui"
import { useCallback, useState } from "react"

import type { AdminSurveyForm } from "../../../types"
import { useSurveyForms } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"
import { SettingsTable } from "../shared/settings-table"
import { SurveyFormDrawer } from "./survey-form-drawer"
import { SurveyFormPrompt } from "./survey-form-prompt"
import { useSurveyFormColumns, type SurveyFormAct } from "./use-survey-form-columns"

/** What customers are asked after a request, a ticket or a visit. */
export const SurveyFormTable = () => {
  const words = useWords()
  const [editing, setEditing] = useState<AdminSurveyForm | "new" | null>(null)
  const [acting, setActing] = useState<SurveyFormAct | null>(null)
  const { data: forms = [], isLoading, error } = useSurveyForms()
  const act = useCallback((given: SurveyFormAct) => setActing(given), [])

  const table = useDataTable({
    data: forms,
    columns: useSurveyFormColumns(act),
    getRowId: ({ id }) => id,
    isLoading,
    // What arrives is the table's row and not, as its type says, the record: only the id is common to both.
    onRowClick: (_event, row) => setEditing(forms.find(({ id }) => id === row.id) ?? null),
  })

  return (
    <SettingsTable
      tab="surveys"
      table={table}
      error={error}
      empty={{ title: words("survey.empty.title"), body: words("survey.empty.body") }}
      actions={
        <Button size="small" variant="secondary" onClick={() => setEditing("new")}>
          {words("survey.create")}
        </Button>
      }
    >
      {editing !== null && (
        <SurveyFormDrawer survey={editing === "new" ? null : editing} onClose={() => setEditing(null)} />
      )}
      {acting !== null && <SurveyFormPrompt act={acting} onClose={() => setActing(null)} />}
    </SettingsTable>
  )
}
