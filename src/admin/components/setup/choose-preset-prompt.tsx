import { toast } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useChoosePreset } from "../../hooks/use-setup"
import { useWords } from "../../hooks/use-words"
import { ConfirmPrompt } from "../shared/confirm-prompt"

interface ChoosePresetPromptProps {
  readonly code: string
  readonly name: string
  readonly onClose: () => void
}

export const ChoosePresetPrompt = ({ code, name, onClose }: ChoosePresetPromptProps) => {
  const words = useWords()
  const choose = useChoosePreset()
  const keyFor = useIdempotencyKey()
  return (
    <ConfirmPrompt
      title={words("setup.confirm_title", { name })}
      body={words("setup.confirm_body")}
      submit={words("setup.submit")}
      isPending={choose.isPending}
      error={choose.error}
      onClose={onClose}
      onConfirm={() =>
        choose.mutate(
          { preset: code, key: keyFor({ code }) },
          {
            onSuccess: () => {
              toast.success(words("setup.done", { name }))
              onClose()
            },
          },
        )
      }
    />
  )
}
