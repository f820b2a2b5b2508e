import { Button, DatePicker, Input, toast } from "@medusajs/ui"
import { useState } from "react"

import type { AdminServiceAgent } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useAddAbsence } from "../../hooks/use-teams"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"

interface AddAbsenceProps {
  readonly agent: AdminServiceAgent
  readonly onDone: () => void
}

/** A small form inside the drawer of the agent: no form of its own, since one form cannot stand in another. */
export const AddAbsence = ({ agent, onDone }: AddAbsenceProps) => {
  const words = useWords()
  const add = useAddAbsence(agent.id)
  const keyFor = useIdempotencyKey(add.isSuccess)
  const [from, setFrom] = useState<Date | null>(null)
  const [until, setUntil] = useState<Date | null>(null)
  const [why, setWhy] = useState("")
  const isWhole = from !== null && (until === null || until > from)

  const send = (): void => {
    if (from === null || add.isPending) return
    const absence = {
      from_at: from.toISOString(),
      until_at: until?.toISOString() ?? null,
      words: why.trim() || null,
    }
    const onSuccess = () => {
      toast.success(words("agent.absence.done"))
      onDone()
    }
    add.mutate({ absence, key: keyFor(absence) }, { onSuccess })
  }

  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-4 rounded-xl p-4">
      <ProblemAlert error={add.error} />
      <Field label={words("agent.absence.from")}>
        {() => (
          <DatePicker
            aria-label={words("agent.absence.from")}
            modal
            granularity="minute"
            value={from}
            onChange={setFrom}
          />
        )}
      </Field>
      <Field label={words("agent.absence.until")} hint={words("agent.absence.until_hint")} isOptional>
        {() => (
          <DatePicker
            aria-label={words("agent.absence.until")}
            modal
            granularity="minute"
            value={until}
            onChange={setUntil}
          />
        )}
      </Field>
      <Field label={words("agent.absence.words")} isOptional>
        {(id) => (
          <Input
            id={id}
            placeholder={words("agent.absence.words_placeholder")}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {words("common.cancel")}
        </Button>
        <Button type="button" size="small" disabled={!isWhole} isLoading={add.isPending} onClick={send}>
          {words("agent.absence.add")}
        </Button>
      </div>
    </div>
  )
}
