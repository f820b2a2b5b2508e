import { Text, clx } from "@medusajs/ui"
import { useState } from "react"

import type { AdminVisitSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import type { VisitDay } from "../../lib/visit-days"
import { VisitCard } from "./visit-card"

interface VisitDaysProps {
  readonly days: readonly VisitDay[]
  readonly visits: readonly AdminVisitSummary[]
  /** Dates on which the shop is closed. */
  readonly holidays: readonly string[]
  readonly today: string
  readonly onMove: (visit: AdminVisitSummary, day: VisitDay) => void
}

/** Days side by side, each with its visits in order. A visit is dragged to another day and keeps its time. */
export const VisitDays = ({ days, visits, holidays, today, onMove }: VisitDaysProps) => {
  const [dragged, setDragged] = useState<AdminVisitSummary | null>(null)
  return (
    <div className="overflow-x-auto">
      <div
        className="grid min-w-full divide-x"
        style={{ gridTemplateColumns: `repeat(${days.length}, minmax(${days.length === 1 ? 0 : 104}px, 1fr))` }}
      >
        {days.map((day) => (
          <DayColumn
            key={day.on}
            day={day}
            isToday={day.on === today}
            isHoliday={holidays.includes(day.on)}
            visits={visits.filter(({ due_at }) => isOn(day, due_at))}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== null && !isOn(day, dragged.due_at)) onMove(dragged, day)
              setDragged(null)
            }}
          />
        ))}
      </div>
    </div>
  )
}

interface DayColumnProps {
  readonly day: VisitDay
  readonly isToday: boolean
  readonly isHoliday: boolean
  readonly visits: readonly AdminVisitSummary[]
  readonly onDrag: (visit: AdminVisitSummary) => void
  readonly onDrop: () => void
}

const DayColumn = ({ day, isToday, isHoliday, visits, onDrag, onDrop }: DayColumnProps) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <section
      aria-label={formats.date(day.on)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      className={clx("flex min-h-[320px] flex-col gap-y-2 p-2", isHoliday && "bg-ui-bg-subtle")}
    >
      <header className="flex min-h-9 flex-col px-1">
        <Text
          size="xsmall"
          leading="compact"
          weight="plus"
          className={isToday ? "text-ui-fg-interactive" : "text-ui-fg-subtle"}
        >
          {formats.dayOfYear(day.on)}
        </Text>
        {isHoliday && (
          <Text size="xsmall" leading="compact" className="text-ui-tag-orange-text">
            {words("visit.holiday")}
          </Text>
        )}
      </header>
      {visits.map((visit) => (
        <VisitCard key={visit.id} visit={visit} onDrag={onDrag} />
      ))}
    </section>
  )
}

const isOn = ({ from, until }: VisitDay, iso: string): boolean => {
  const at = Date.parse(iso)
  return at >= from.getTime() && at < until.getTime()
}
