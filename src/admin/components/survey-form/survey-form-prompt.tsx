import { toast } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useSurveyFormVerb } from "../../hooks/use-surveys"
import { useWords } from "../../hooks/use-words"
import { ConfirmPrompt } from "../shared/confirm-prompt"
import type { SurveyFormAct } from "./use-survey-form-columns"

interface SurveyFormPromptProps {
  readonly act: SurveyFormAct
  readonly onClose: () => void
}

/** Asks it of customers from now on, or no longer. Words that are not honest are named here, each with its place. */
export const SurveyFormPrompt = ({ act: { survey, verb }, onClose }: SurveyFormPromptProps) => {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const { mutate, isPending, error } = useSurveyFormVerb(survey.id)
  return (
    <ConfirmPrompt
      title={words(`survey.${verb}.title`, { name: survey.name })}
      body={words(`survey.${verb}.body`)}
      submit={words(`survey.${verb}.submit`)}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() =>
        mutate(
          { verb, key: keyFor({ verb }) },
          {
            onSuccess: () => {
              toast.success(words(`survey.${verb}.done`, { name: survey.name }))
              onClose()
            },
          },
        )
      }
    />
  )
}
