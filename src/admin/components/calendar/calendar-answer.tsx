import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import { useFormats } from "../../hooks/use-formats"
import type { CalendarAnswer, CalendarStep } from "../../hooks/use-simulate-calendar"
import { useWords } from "../../hooks/use-words"

const SHOWN_AT_FIRST = 14
/** Steps about a date as a whole, whose clock times say nothing. */
const WHOLE_DAYS: ReadonlySet<CalendarStep["kind"]> = new Set(["start_day", "holiday", "closed_weekday"])

interface CalendarAnswerViewProps {
  readonly answer: CalendarAnswer
  readonly zone: string
}

/** The answer in the calendar's zone, and how it came about. */
export const CalendarAnswerView = ({ answer, zone }: CalendarAnswerViewProps) => {
  const words = useWords()
  const formats = useFormats()

  return (
    <div className="flex flex-col gap-y-4 px-6 py-4" role="status">
      <div>
        <Text size="small" className="text-ui-fg-subtle">
          {words(answer.due_at === undefined ? "calendar.simulate.measured" : "calendar.simulate.due")}
        </Text>
        <Text size="large" weight="plus">
          {answer.due_at === undefined
            ? formats.businessTime(answer.minutes ?? 0)
            : formats.instantIn(answer.due_at, zone)}
        </Text>
        {answer.due_at !== undefined && (
          <Text size="small" className="text-ui-fg-subtle">
            {zone}
          </Text>
        )}
      </div>
      <CalendarSteps steps={answer.steps} zone={zone} />
    </div>
  )
}

interface CalendarStepsProps {
  readonly steps: readonly CalendarStep[]
  readonly zone: string
}

/** A calendar's arithmetic line by line; a long one is shown whole when asked for. */
export const CalendarSteps = ({ steps: all, zone }: CalendarStepsProps) => {
  const words = useWords()
  const [isWhole, setIsWhole] = useState(false)
  const steps = isWhole ? all : all.slice(0, SHOWN_AT_FIRST)
  const hidden = all.length - steps.length
  return (
    <>
      <ol className="flex flex-col gap-y-1.5">
        {steps.map((step, index) => (
          <StepRow key={`${step.from}.${index}`} step={step} zone={zone} isLast={index === all.length - 1} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button size="small" variant="transparent" className="self-start" onClick={() => setIsWhole(true)}>
          {words("request.activity.show_all", { count: hidden })}
        </Button>
      )}
    </>
  )
}

interface StepRowProps {
  readonly step: CalendarStep
  readonly zone: string
  readonly isLast: boolean
}

const StepRow = ({ step, zone, isLast }: StepRowProps) => {
  const words = useWords()
  const formats = useFormats()
  const text = useStepText()
  const counts = step.kind === "counted" || step.kind === "working_day"
  const until = formats.clockIn(step.to, zone)
  // A working day counts as a whole; only of the last one it matters when it closes.
  const lastDay = isLast ? words("calendar.step.until", { at: until }) : ""
  const hours = step.kind === "working_day" ? lastDay : `${formats.clockIn(step.from, zone)} – ${until}`
  return (
    <li className="grid grid-cols-[92px_88px_1fr] gap-x-2">
      <Text size="xsmall" className="text-ui-fg-subtle whitespace-nowrap">
        {formats.dayOfYear(step.on)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted whitespace-nowrap tabular-nums">
        {WHOLE_DAYS.has(step.kind) ? "" : hours}
      </Text>
      <Text size="xsmall" weight={counts ? "plus" : "regular"} className={counts ? "" : "text-ui-fg-subtle"}>
        {text(step)}
      </Text>
    </li>
  )
}

const useStepText = (): ((step: CalendarStep) => string) => {
  const words = useWords()
  const { businessTime } = useFormats()
  return (step) => {
    switch (step.kind) {
      case "counted": {
        const key = step.hours === "extra_day" ? "calendar.step.counted_extra_day" : "calendar.step.counted"
        const shift = step.clock_change_minutes
        const counted = words(key, { span: businessTime(step.minutes) })
        if (shift === 0) return counted
        const clocks = words(shift > 0 ? "calendar.step.clock_forward" : "calendar.step.clock_back", {
          minutes: Math.abs(shift),
        })
        return `${counted}, ${clocks}`
      }
      case "working_day":
        if (step.number === 0) return words("calendar.step.same_day")
        return words(step.hours === "extra_day" ? "calendar.step.working_day_extra_day" : "calendar.step.working_day", {
          number: step.number,
        })
      case "abridged":
        return "minutes" in step
          ? words("calendar.step.abridged", { span: businessTime(step.minutes) })
          : words("calendar.step.abridged_days", { count: step.working_days })
      default:
        return words(`calendar.step.${step.kind}`)
    }
  }
}
