import { toast } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { usePolicyVerb } from "../../hooks/use-policies"
import { useWords } from "../../hooks/use-words"
import { ConfirmPrompt } from "../shared/confirm-prompt"
import type { PolicyDrawerProps } from "./editor"

/** Publishes the very version on screen; a draft with faults stays a draft and every fault is shown. */
export const PublishPrompt = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const words = useWords()
  const verb = usePolicyVerb(policy.id)
  const keyFor = useIdempotencyKey(verb.isSuccess)
  const number = version.version
  const body = { version: number }
  return (
    <ConfirmPrompt
      title={words("policy.publish_title", { version: number })}
      body={words("policy.publish_body")}
      submit={words("policy.publish_submit")}
      isPending={verb.isPending}
      error={verb.error}
      onClose={onClose}
      onConfirm={() =>
        verb.mutate(
          { path: "publish", body, key: keyFor(body) },
          {
            onSuccess: () => {
              toast.success(words("policy.published", { version: number }))
              onClose()
            },
          },
        )
      }
    />
  )
}
