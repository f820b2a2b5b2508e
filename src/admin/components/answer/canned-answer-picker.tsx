import { ChatBubble } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"

import type { AnswerScope, FilledAnswerBody } from "../../../types"
import { useCannedAnswers, useFillCannedAnswer, type AnswerCase } from "../../hooks/use-answers"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"

interface CannedAnswerPickerProps {
  readonly about: AnswerCase
  /** What is offered beside the answers that suit everywhere. */
  readonly scope: AnswerScope
  readonly onFilled: (filled: FilledAnswerBody) => void
  readonly onError: (error: unknown) => void
}

/** Puts a canned answer, filled in for the case, into what is being written. Nothing is sent by it. */
export const CannedAnswerPicker = ({ about, scope, onFilled, onError }: CannedAnswerPickerProps) => {
  const words = useWords()
  const { data: answers = [] } = useCannedAnswers()
  const fill = useFillCannedAnswer(about)
  const keyFor = useIdempotencyKey(fill.isSuccess)
  const offered = answers.filter((answer) => answer.is_active && (answer.scope === null || answer.scope === scope))

  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button type="button" size="small" variant="transparent" isLoading={fill.isPending}>
          <ChatBubble />
          {words("canned.insert")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="max-h-80 max-w-80 overflow-y-auto">
        {offered.length === 0 && <DropdownMenu.Item disabled>{words("canned.none")}</DropdownMenu.Item>}
        {offered.map(({ id, title }) => (
          <DropdownMenu.Item
            key={id}
            onSelect={() =>
              fill.mutate({ id, key: keyFor({ id }) }, { onSuccess: ({ filled }) => onFilled(filled), onError })
            }
          >
            <span className="truncate">{title}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
