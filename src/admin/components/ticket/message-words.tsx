import { Button, clx, Text } from "@medusajs/ui"
import { useState, type ReactNode } from "react"

import type { TicketMessageKind } from "../../../domain/ticket/ticket-words"
import { useWords } from "../../hooks/use-words"
import { MessageHtml } from "./message-html"
import { MessagePictures } from "./message-pictures"
import type { ThreadEntry } from "./thread"

/** What the customer said stands out, what we said is calm, and what is for us alone is tinted and locked. */
const LOOKS: Record<TicketMessageKind, string> = {
  customer_message: "bg-ui-bg-base shadow-elevation-card-rest",
  reply: "bg-ui-bg-component shadow-borders-base",
  acknowledgement: "bg-ui-bg-component shadow-borders-base",
  note: "bg-ui-tag-orange-bg text-ui-tag-orange-text",
  call: "bg-ui-tag-blue-bg text-ui-tag-blue-text",
  visit: "bg-ui-tag-blue-bg text-ui-tag-blue-text",
}

interface MessageButtonProps {
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A quiet way to do something with one message. */
export const MessageButton = ({ onClick, children }: MessageButtonProps) => (
  <Button
    type="button"
    size="small"
    variant="transparent"
    className="text-ui-fg-muted txt-compact-xsmall p-0"
    onClick={onClick}
  >
    {children}
  </Button>
)

interface MessageWordsProps {
  readonly text: string
  readonly said: NonNullable<ThreadEntry["said"]>
  /** What can be done with the message. */
  readonly children?: ReactNode
}

/** The words of one message: a mail as it was laid out, or its text alone, with the pictures that came with it. */
export const MessageWords = ({ text, said, children }: MessageWordsProps) => {
  const words = useWords()
  const [isPlain, setIsPlain] = useState(false)
  return (
    <>
      <div className={clx("flex flex-col items-start gap-y-3 rounded-lg px-3 py-2", LOOKS[said.kind])}>
        {said.html === null || isPlain ? (
          <Text size="small" className="whitespace-pre-line break-words">
            {text}
          </Text>
        ) : (
          <MessageHtml html={said.html} />
        )}
        <MessagePictures pictures={said.attachments} />
      </div>
      <div className="flex items-center gap-x-3 empty:hidden">
        {said.html !== null && (
          <MessageButton onClick={() => setIsPlain(!isPlain)}>
            {words(isPlain ? "ticket.thread.show_formatted" : "ticket.thread.show_text")}
          </MessageButton>
        )}
        {children}
      </div>
    </>
  )
}
