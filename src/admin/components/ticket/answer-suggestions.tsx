import { BookOpen, Sparkles } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { AdminTicket } from "../../../types"
import { useSuggestions } from "../../hooks/use-answers"
import { useWords } from "../../hooks/use-words"

const MOST = 3

interface AnswerSuggestionsProps {
  readonly ticket: AdminTicket
  readonly onInsert: (text: string) => void
}

/** What the library holds on the customer's last message, each put into the answer by one click. Nothing is sent by it. */
export const AnswerSuggestions = ({ ticket, onInsert }: AnswerSuggestionsProps) => {
  const words = useWords()
  const asked = ticket.messages.findLast(({ kind }) => kind === "customer_message")?.body ?? ""
  const about = { locale: ticket.language, product_id: ticket.product_id, limit: MOST }
  const { data } = useSuggestions(asked.slice(0, 5_000), about)
  if (data === undefined || (data.answers.length === 0 && data.draft === null)) return null
  return (
    <div className="flex flex-col gap-y-1">
      <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
        {words("ticket.compose.suggestions")}
      </Text>
      <ul className="flex flex-col gap-y-1">
        {data.draft !== null && (
          <Suggestion
            icon={<Sparkles />}
            title={words("ticket.compose.draft")}
            text={data.draft.text}
            onInsert={onInsert}
          />
        )}
        {data.answers.map(({ id, question, answer }) => (
          <Suggestion key={id} icon={<BookOpen />} title={question} text={answer} onInsert={onInsert} />
        ))}
      </ul>
    </div>
  )
}

interface SuggestionProps {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly onInsert: (text: string) => void
}

const Suggestion = ({ icon, title, text, onInsert }: SuggestionProps) => {
  const words = useWords()
  return (
    <li className="bg-ui-bg-subtle flex items-center gap-x-3 rounded-md px-3 py-1.5">
      <span className="text-ui-fg-muted shrink-0">{icon}</span>
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" className="truncate" title={title}>
          {title}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted truncate" title={text}>
          {text}
        </Text>
      </div>
      <Button
        type="button"
        size="small"
        variant="transparent"
        aria-label={words("ticket.compose.insert_named", { title })}
        onClick={() => onInsert(text)}
      >
        {words("ticket.compose.insert")}
      </Button>
    </li>
  )
}
