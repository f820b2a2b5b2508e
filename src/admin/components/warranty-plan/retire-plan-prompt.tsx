import { useWords } from "../../hooks/use-words"
import { ConfirmPrompt } from "../shared/confirm-prompt"
import { useVerb, type PolicyMutation } from "../versioned/use-policy-verb"

interface RetirePlanPromptProps {
  readonly mutation: PolicyMutation<"retire">
  readonly onClose: () => void
}

/** Takes a plan out of force; what it covers stays covered. */
export const RetirePlanPrompt = ({ mutation, onClose }: RetirePlanPromptProps) => {
  const words = useWords()
  const { run, isPending, error } = useVerb(mutation, onClose)
  return (
    <ConfirmPrompt
      title={words("warranty_plan.retire_title")}
      body={words("warranty_plan.retire_body")}
      submit={words("warranty_plan.retire")}
      isDanger
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => run("retire", {}, words("warranty_plan.retired"))}
    />
  )
}
