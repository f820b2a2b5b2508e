import { Text } from "@medusajs/ui"

import type { AdminVisit } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"

/** What is said, what is asked, and what was answered. */
export const VisitScript = ({ visit }: { readonly visit: AdminVisit }) => {
  const words = useWords()
  return (
    <Section title={words("visit.script")}>
      <Text size="small" className="text-ui-fg-subtle whitespace-pre-line text-pretty px-6 py-4">
        {visit.script === "" ? words("visit.no_answer") : visit.script}
      </Text>
      {visit.questions.map((question, index) => (
        <FactRow key={question} label={question}>
          {visit.answers[index] || words("visit.no_answer")}
        </FactRow>
      ))}
      {visit.words !== null && <FactRow label={words("visit.do.words")}>{visit.words}</FactRow>}
    </Section>
  )
}
