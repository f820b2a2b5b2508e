import { Input, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { Link } from "react-router-dom"

import { useSuggestions } from "../../hooks/use-answers"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"

/** What customers and agents find for a question, as they find it. */
export const TryQuestion = () => {
  const words = useWords()
  const [typed, setTyped] = useState("")
  const question = useDeferredValue(typed)
  const { data, error } = useSuggestions(question)
  const isAsked = question.trim() !== ""

  return (
    <Section title={words("library.try.title")} subtitle={words("library.try.subtitle")}>
      <div className="px-6 py-4">
        <Field label={words("library.try.label")}>
          {(id) => (
            <Input
              id={id}
              value={typed}
              placeholder={words("library.try.placeholder")}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </div>
      {error !== null && (
        <div className="p-6">
          <ProblemAlert error={error} />
        </div>
      )}
      {isAsked && data?.answers.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("library.try.nothing")}
        </Text>
      )}
      {isAsked &&
        data?.answers.map(({ id, question: asked, answer, matched, asked: terms }) => (
          <Link
            key={id}
            to={`/settings/after-sales/library/${id}`}
            className="hover:bg-ui-bg-base-hover transition-fg flex flex-col gap-y-1 px-6 py-3"
          >
            <div className="flex items-start justify-between gap-x-4">
              <Text size="small" weight="plus" className="min-w-0 break-words">
                {asked}
              </Text>
              <Text size="xsmall" className="text-ui-fg-muted whitespace-nowrap tabular-nums">
                {words("library.try.matched", { matched, asked: terms })}
              </Text>
            </div>
            <Text size="small" className="text-ui-fg-subtle line-clamp-2">
              {answer}
            </Text>
          </Link>
        ))}
      {isAsked && data?.draft && (
        <div className="bg-ui-bg-subtle flex flex-col gap-y-1 px-6 py-4">
          <Text size="small" weight="plus">
            {words("library.try.draft")}
          </Text>
          <Text size="small" className="whitespace-pre-line break-words">
            {data.draft.text}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {words("library.try.draft_hint")}
          </Text>
        </div>
      )}
    </Section>
  )
}
