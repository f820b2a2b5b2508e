import { Button, Prompt } from "@medusajs/ui"

import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "./problem-alert"

interface ConfirmPromptProps {
  readonly title: string
  readonly body: string
  readonly submit: string
  readonly isDanger?: boolean
  readonly isPending: boolean
  readonly error: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** A last question before something that cannot be undone. It stays open until the server has answered. */
export const ConfirmPrompt = (props: ConfirmPromptProps) => {
  const words = useWords()
  return (
    <Prompt
      open
      variant={props.isDanger ? "danger" : "confirmation"}
      onOpenChange={(open) => !open && !props.isPending && props.onClose()}
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{props.title}</Prompt.Title>
          <Prompt.Description className="text-pretty">{props.body}</Prompt.Description>
        </Prompt.Header>
        {props.error !== null && (
          <div className="px-6 pt-4">
            <ProblemAlert error={props.error} />
          </div>
        )}
        <Prompt.Footer>
          <Button size="small" variant="secondary" onClick={props.onClose} disabled={props.isPending}>
            {words("common.cancel")}
          </Button>
          <Button
            size="small"
            variant={props.isDanger ? "danger" : "primary"}
            onClick={props.onConfirm}
            isLoading={props.isPending}
          >
            {props.submit}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
