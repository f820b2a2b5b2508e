import { toast } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useSlaPolicyVerb } from "../../hooks/use-sla-policies"
import { useWords } from "../../hooks/use-words"
import { ConfirmPrompt } from "../shared/confirm-prompt"
import type { SlaDrawerProps } from "./editor"

interface SlaVerbPromptProps extends SlaDrawerProps {
  readonly verb: "publish" | "retire"
}

/** Puts the very version on screen in force, or takes the policy out of it; faults keep a draft a draft. */
export const SlaVerbPrompt = ({ verb: path, policy, version, onClose }: SlaVerbPromptProps) => {
  const words = useWords()
  const verb = useSlaPolicyVerb(policy.id)
  const keyFor = useIdempotencyKey(verb.isSuccess)
  const number = version.version
  const isPublishing = path === "publish"
  const body = isPublishing ? { version: number } : {}
  return (
    <ConfirmPrompt
      title={isPublishing ? words("policy.publish_title", { version: number }) : words("sla.retire_title")}
      body={words(isPublishing ? "sla.publish_body" : "sla.retire_body")}
      submit={words(isPublishing ? "policy.publish_submit" : "sla.retire")}
      isDanger={!isPublishing}
      isPending={verb.isPending}
      error={verb.error}
      onClose={onClose}
      onConfirm={() =>
        verb.mutate(
          { path, body, key: keyFor({ path, ...body }) },
          {
            onSuccess: () => {
              toast.success(isPublishing ? words("policy.published", { version: number }) : words("sla.retired"))
              onClose()
            },
          },
        )
      }
    />
  )
}
