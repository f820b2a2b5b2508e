import { useWords } from "../../hooks/use-words"
import { ConfirmPrompt } from "../shared/confirm-prompt"
import { useVerb, type PolicyMutation } from "./use-policy-verb"

interface PublishPromptProps {
  readonly mutation: PolicyMutation<"publish">
  readonly version: { readonly version: number }
  /** To what it applies from now on. */
  readonly body: string
  readonly onClose: () => void
}

/** Publishes the very version on screen; a draft with faults stays a draft and every fault is shown. */
export const PublishPrompt = ({ mutation, version: { version }, body, onClose }: PublishPromptProps) => {
  const words = useWords()
  const { run, isPending, error } = useVerb(mutation, onClose)
  return (
    <ConfirmPrompt
      title={words("policy.publish_title", { version })}
      body={body}
      submit={words("policy.publish_submit")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => run("publish", { version }, words("policy.published", { version }))}
    />
  )
}
