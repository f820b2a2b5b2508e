import { EllipsisHorizontal } from "@medusajs/icons"
import { createDataTableColumnHelper, DropdownMenu, IconButton, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminSurveyForm } from "../../../types"
import type { SurveyFormVerb } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"

export interface SurveyFormAct {
  readonly survey: AdminSurveyForm
  readonly verb: SurveyFormVerb
}

const COLORS = { draft: "grey", published: "green", retired: "grey" } as const
const column = createDataTableColumnHelper<AdminSurveyForm>()

export const useSurveyFormColumns = (onAct: (act: SurveyFormAct) => void) => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("name", {
        header: words("survey.name"),
        cell: ({ getValue }) => (
          <span className="txt-compact-small-plus text-ui-fg-base block max-w-44 truncate xl:max-w-60">
            {getValue()}
          </span>
        ),
      }),
      column.accessor("subject_kind", {
        header: words("survey.subject"),
        cell: ({ getValue }) => words(`survey_subject.${getValue()}`),
      }),
      column.accessor("instrument", {
        header: words("survey.instrument"),
        cell: ({ getValue }) => words(`instrument.${getValue()}`),
      }),
      column.accessor("dimensions", {
        header: words("survey.dimensions"),
        cell: ({ getValue }) => (
          <span className="block max-w-28 truncate xl:max-w-60">
            {getValue()
              .map((dimension) => words(`dimension.${dimension}`))
              .join(", ") || "–"}
          </span>
        ),
      }),
      column.accessor("status", {
        header: words("survey.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={COLORS[getValue()]}>{words(`survey_form_status.${getValue()}`)}</StatusBadge>
        ),
      }),
      column.display({
        id: "actions",
        cell: ({ row: { original } }) => <Actions survey={original} onAct={onAct} />,
      }),
    ],
    [words, onAct],
  )
}

interface ActionsProps {
  readonly survey: AdminSurveyForm
  readonly onAct: (act: SurveyFormAct) => void
}

const Actions = ({ survey, onAct }: ActionsProps) => {
  const words = useWords()
  const verbs = survey.actions.filter((action): action is SurveyFormVerb => action !== "edit")
  if (verbs.length === 0) return null
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={survey.name}
          onClick={(event) => event.stopPropagation()}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" onClick={(event) => event.stopPropagation()}>
        {verbs.map((verb) => (
          <DropdownMenu.Item key={verb} onSelect={() => onAct({ survey, verb })}>
            {words(`survey.${verb}.open`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
