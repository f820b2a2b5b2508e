import { toast } from "@medusajs/ui"
import { useState } from "react"

import { EXCLUSION_REASONS, type ExclusionReason } from "../../../domain/survey/survey-words"
import type { AdminSurveyResponse } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useExcludeResponse } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

interface ExcludeDrawerProps {
  readonly response: AdminSurveyResponse
  readonly onClose: () => void
}

/** Takes an answer out of the figures, with the reason, or counts it again. */
export const ExcludeDrawer = ({ response, onClose }: ExcludeDrawerProps) => {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const { mutate, isPending, error } = useExcludeResponse(response.id)
  const [reason, setReason] = useState<ExclusionReason>("staff_test")
  const verb = response.excluded_because === null ? "exclude" : "include"
  return (
    <ActionDrawer
      title={words(`satisfaction.${verb}.title`)}
      body={words(`satisfaction.${verb}.body`)}
      submit={words(`satisfaction.${verb}.submit`)}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        const because = verb === "exclude" ? reason : null
        mutate(
          { because, key: keyFor({ because }) },
          {
            onSuccess: () => {
              toast.success(words(`satisfaction.${verb}.done`))
              onClose()
            },
          },
        )
      }}
    >
      {verb === "exclude" && (
        <Field label={words("satisfaction.exclude.because")}>
          {(id) => (
            <Choice
              id={id}
              value={reason}
              onChange={setReason}
              options={EXCLUSION_REASONS.map((value) => ({ value, label: words(`exclusion.${value}`) }))}
            />
          )}
        </Field>
      )}
    </ActionDrawer>
  )
}
