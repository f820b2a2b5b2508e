import { PlusMini, XMarkMini } from "@medusajs/icons"
import { Button, IconButton, Label, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import type { AdminServiceAgent, AgentAbsenceBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useRemoveAbsence } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { AddAbsence } from "./add-absence"

/** When an agent is away: each is saved at once, apart from the rest of the form. */
export const AbsenceFields = ({ agent }: { readonly agent: AdminServiceAgent }) => {
  const words = useWords()
  const [isAdding, setIsAdding] = useState(false)
  const removal = useRemoveAbsence(agent.id)
  const onSuccess = () => toast.success(words("agent.absence.removed"))
  return (
    <div className="flex flex-col gap-y-3">
      <Label size="small" weight="plus">
        {words("agent.absences")}
      </Label>
      <ProblemAlert error={removal.error} />
      {agent.absences.map((absence) => (
        <AbsenceRow key={absence.id} absence={absence} onRemove={() => removal.mutate(absence.id, { onSuccess })} />
      ))}
      {isAdding ? (
        <AddAbsence agent={agent} onDone={() => setIsAdding(false)} />
      ) : (
        <Button type="button" size="small" variant="secondary" className="self-start" onClick={() => setIsAdding(true)}>
          <PlusMini />
          {words("agent.absence.add")}
        </Button>
      )}
    </div>
  )
}

const AbsenceRow = ({ absence, onRemove }: { readonly absence: AgentAbsenceBody; readonly onRemove: () => void }) => {
  const words = useWords()
  const formats = useFormats()
  const from = formats.instant(absence.from_at)
  const span =
    absence.until_at === null
      ? words("agent.absent_from", { from })
      : words("agent.absent_from_to", { from, until: formats.instant(absence.until_at) })
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-center justify-between gap-x-3 rounded-xl px-4 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {span}
        </Text>
        {absence.words !== null && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
            {absence.words}
          </Text>
        )}
      </div>
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        className="text-ui-fg-muted"
        aria-label={words("common.remove")}
        onClick={onRemove}
      >
        <XMarkMini />
      </IconButton>
    </div>
  )
}
