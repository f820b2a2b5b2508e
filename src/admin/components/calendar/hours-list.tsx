import { PlusMini, XMarkMini } from "@medusajs/icons"
import { IconButton, Input, Text, Tooltip } from "@medusajs/ui"

import { useWords } from "../../hooks/use-words"
import type { Hours } from "./calendar-form"

interface HoursListProps {
  readonly hours: readonly Hours[]
  readonly onChange: (hours: Hours[]) => void
  /** What stands there while there are no hours. */
  readonly empty: string
}

const NEXT_HOURS: Hours = ["09:00", "18:00"]

/** Spans of opening of one day. Typed and not picked: 24:00 exists here, and a night shift closes before it opens. */
export const HoursList = ({ hours, onChange, empty }: HoursListProps) => {
  const words = useWords()
  const change = (index: number, edge: 0 | 1, time: string) =>
    onChange(hours.map((span, place) => (place === index ? (edge === 0 ? [time, span[1]] : [span[0], time]) : span)))

  return (
    <div className="flex flex-wrap items-center gap-2">
      {hours.length === 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {empty}
        </Text>
      )}
      {hours.map(([opens, closes], index) => (
        <div key={index} className="flex items-center gap-x-1">
          <Time label={words("calendar.hours.opens")} value={opens} onChange={(time) => change(index, 0, time)} />
          <span className="text-ui-fg-muted">–</span>
          <Time label={words("calendar.hours.closes")} value={closes} onChange={(time) => change(index, 1, time)} />
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            className="text-ui-fg-muted"
            aria-label={words("calendar.hours.remove")}
            onClick={() => onChange(hours.filter((_, place) => place !== index))}
          >
            <XMarkMini />
          </IconButton>
        </div>
      ))}
      <Tooltip content={words("calendar.hours.add")}>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          className="text-ui-fg-muted"
          aria-label={words("calendar.hours.add")}
          onClick={() => onChange([...hours, [...NEXT_HOURS]])}
        >
          <PlusMini />
        </IconButton>
      </Tooltip>
    </div>
  )
}

interface TimeProps {
  readonly label: string
  readonly value: string
  readonly onChange: (time: string) => void
}

const Time = ({ label, value, onChange }: TimeProps) => (
  <Input
    size="small"
    aria-label={label}
    className="w-16 text-center tabular-nums"
    inputMode="numeric"
    placeholder="09:00"
    maxLength={5}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
)
