import { Skeleton, Text } from "@medusajs/ui"

import type { SlaExplanationPart, TicketClock } from "../../../types"
import { useClockExplanation } from "../../hooks/use-clock-explanation"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"

/** Why a deadline is what it is: what was promised from when, and what has moved it since. */
export const ClockReasons = ({ clock }: { readonly clock: TicketClock }) => {
  const words = useWords()
  const formats = useFormats()
  const { data, error } = useClockExplanation(clock.id)
  const promised =
    clock.unit === "working_days"
      ? words("ticket.clocks.days", { count: clock.amount })
      : words(`ticket.clocks.${clock.unit}`, { span: formats.businessTime(clock.amount) })
  return (
    <div className="border-ui-border-base flex flex-col gap-y-2 border-l pl-3">
      <ProblemAlert error={error} />
      <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
        {words("ticket.clocks.promise", { promised, policy: clock.policy_code, version: clock.policy_version })}
      </Text>
      {data === undefined ? (
        error === null && <Skeleton className="h-4 w-full" />
      ) : (
        <>
          {data.parts.map((part, index) => (
            <Reason key={index} part={part} zone={data.time_zone} />
          ))}
        </>
      )}
    </div>
  )
}

const Reason = ({ part, zone }: { readonly part: SlaExplanationPart; readonly zone: string }) => {
  const words = useWords()
  const formats = useFormats()
  const at = (instant: string | null) => (instant === null ? "–" : formats.instantIn(instant, zone))
  const text = ((): string => {
    switch (part.kind) {
      case "target":
        return words("ticket.clocks.part.target", { from: at(part.from), due: at(part.due_at) })
      case "interruption":
        return words("ticket.clocks.part.interruption", {
          from: at(part.from),
          to: at(part.to),
          span: formats.businessTime(part.minutes),
          due: at(part.due_at),
        })
      case "manual":
        return words("ticket.clocks.part.manual", { due: at(part.due_at), words: part.words ?? "" })
    }
  })()
  return (
    <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
      {text}
    </Text>
  )
}
