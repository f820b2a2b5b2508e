import { useWords } from "../../hooks/use-words"
import { ConfirmPrompt } from "../shared/confirm-prompt"
import { useVerb, type PolicyMutation } from "../versioned/use-policy-verb"

interface RetirePromptProps {
  readonly mutation: PolicyMutation<"retire">
  readonly onClose: () => void
}

/** Takes a policy out of force; what runs by it keeps its deadlines. */
export const RetirePrompt = ({ mutation, onClose }: RetirePromptProps) => {
  const words = useWords()
  const { run, isPending, error } = useVerb(mutation, onClose)
  return (
    <ConfirmPrompt
      title={words("sla.retire_title")}
      body={words("sla.retire_body")}
      submit={words("sla.retire")}
      isDanger
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => run("retire", {}, words("sla.retired"))}
    />
  )
}
