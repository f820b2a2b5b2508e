import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import type { ExplainedClock, SlaExplanationPart } from "../../../types/sla-http"
import { useFormats } from "../../hooks/use-formats"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { CalendarSteps } from "../calendar/calendar-answer"
import { useTargetText } from "./use-target-text"

/** Every reason of a deadline in order, each with the deadline that it leads to. */
export const DeadlineParts = ({ clock }: { readonly clock: ExplainedClock }) => (
  <ol className="flex flex-col gap-y-4">
    {clock.parts.map((part, index) => (
      <Part key={`${part.kind}.${index}`} part={part} clock={clock} />
    ))}
  </ol>
)

interface PartProps {
  readonly part: SlaExplanationPart
  readonly clock: ExplainedClock
}

const Part = ({ part, clock }: PartProps) => {
  const words = useWords()
  const formats = useFormats()
  const sentence = usePartSentence()
  const [isOpen, setIsOpen] = useState(false)
  const steps = part.kind === "manual" ? [] : part.steps
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {sentence(part, clock)}
      </Text>
      <Text size="small" weight="plus">
        {part.due_at === null
          ? words("sla.chip.never")
          : words("sla.why.then_due", { at: formats.instantIn(part.due_at, clock.time_zone) })}
      </Text>
      {isOpen && <CalendarSteps steps={steps} zone={clock.unit === "minutes" ? "UTC" : clock.time_zone} />}
      {steps.length > 0 && !isOpen && (
        <Button size="small" variant="transparent" className="-ml-3 self-start" onClick={() => setIsOpen(true)}>
          {words("calendar.simulate.steps")}
        </Button>
      )}
    </li>
  )
}

const usePartSentence = (): ((part: SlaExplanationPart, clock: ExplainedClock) => string) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const formats = useFormats()
  const targetText = useTargetText()
  return (part, clock) => {
    const at = (iso: string) => formats.instantIn(iso, clock.time_zone)
    if (part.kind === "target") {
      const policy = `${clock.policy_code} v${clock.policy_version}`
      return words("sla.why.target", { policy, target: targetText(clock), from: at(part.from) })
    }
    if (part.kind === "manual") return words("sla.why.manual", { at: at(part.at), words: part.words ?? "" })
    const reason = part.reason === null ? words("sla.why.closed") : wordOrCode(`sla_pause.${part.reason}`, part.reason)
    if (part.to === null) return words("sla.why.lasts", { reason, from: at(part.from) })
    return words("sla.why.interruption", {
      reason,
      from: at(part.from),
      to: at(part.to),
      span: formats.businessTime(Math.round(part.minutes)),
    })
  }
}
