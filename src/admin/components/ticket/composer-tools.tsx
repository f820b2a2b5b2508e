import { useState } from "react"

import type { AdminTicket, FilledAnswerBody } from "../../../types"
import type { Attachments } from "../../hooks/use-attachments"
import { useWords } from "../../hooks/use-words"
import { CannedAnswerPicker } from "../answer/canned-answer-picker"
import { AddPhotoButton } from "../evidence/add-photo-button"

interface ComposerToolsProps {
  readonly ticket: AdminTicket
  readonly isNote: boolean
  readonly attachments: Attachments
  readonly onFilled: (filled: FilledAnswerBody) => void
  readonly onError: (error: unknown) => void
}

/** What is put into an answer besides words that are typed: a picture, and a canned answer filled in for the ticket. */
export const ComposerTools = ({ ticket, isNote, attachments, onFilled, onError }: ComposerToolsProps) => {
  const words = useWords()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <AddPhotoButton
        label={words("ticket.compose.add_picture")}
        isPending={attachments.isPending}
        onChoose={attachments.add}
      />
      {!isNote && (
        <CannedAnswerPicker
          about={{ ticket_id: ticket.id }}
          scope={ticket.kind}
          onFilled={onFilled}
          onError={onError}
        />
      )}
    </div>
  )
}

/** What a canned answer left open, and why one could not be filled in. */
export const useFilling = (insert: (text: string) => void) => {
  const [filling, setFilling] = useState<{ readonly leftOpen: readonly string[]; readonly error: unknown }>(NONE)
  return {
    ...filling,
    onFilled: ({ text, missing, unknown }: FilledAnswerBody): void => {
      insert(text)
      setFilling({ leftOpen: [...missing, ...unknown], error: null })
    },
    onError: (error: unknown): void => setFilling({ leftOpen: [], error }),
    clear: (): void => setFilling(NONE),
  }
}

const NONE = { leftOpen: [], error: null }
