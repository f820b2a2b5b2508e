import { Text } from "@medusajs/ui"

import type { AdminWithdrawal, DeadlineStep } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"

/** The arithmetic of both deadlines, a step a line, each with the law it comes from. */
export const DeadlinesSection = ({ withdrawal }: { readonly withdrawal: AdminWithdrawal }) => {
  const words = useWords()
  return (
    <Section title={words("withdrawal.deadlines.title")}>
      <ol className="flex flex-col gap-y-3 px-6 py-4">
        {withdrawal.deadlines.map((step) => (
          <Step key={step.step} step={step} />
        ))}
      </ol>
    </Section>
  )
}

const Step = ({ step }: { readonly step: DeadlineStep }) => {
  const words = useWords()
  const formats = useFormats()
  const facts = {
    ...("days" in step ? { days: step.days } : {}),
    ...("on" in step ? { on: formats.date(step.on) } : {}),
    ...("due_on" in step ? { due_on: formats.date(step.due_on) } : {}),
  }
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="small" leading="compact" className="text-pretty">
        {words(`withdrawal.deadlines.${step.step}`, facts)}
      </Text>
      {"source" in step && (
        <Text size="xsmall" className="text-ui-fg-muted break-words">
          {words("common.source")}: {step.source}
        </Text>
      )}
    </li>
  )
}
