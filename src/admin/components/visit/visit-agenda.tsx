import { Text } from "@medusajs/ui"

import type { AdminVisitSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import type { VisitDay } from "../../lib/visit-days"
import { VisitRow } from "./visit-row"

interface VisitAgendaProps {
  readonly days: readonly VisitDay[]
  readonly visits: readonly AdminVisitSummary[]
}

/** The days that have visits, one below the other. */
export const VisitAgenda = ({ days, visits }: VisitAgendaProps) => {
  const formats = useFormats()
  const filled = days
    .map((day) => ({ day, visits: visits.filter(({ due_at }) => isWithin(day, due_at)) }))
    .filter((one) => one.visits.length > 0)
  return (
    <div className="divide-y">
      {filled.map(({ day, visits: ofDay }) => (
        <section key={day.on} aria-label={formats.date(day.on)} className="divide-y">
          <Text size="small" weight="plus" className="bg-ui-bg-subtle text-ui-fg-subtle px-6 py-2">
            {formats.date(day.on)}
          </Text>
          {ofDay.map((visit) => (
            <VisitRow key={visit.id} visit={visit} />
          ))}
        </section>
      ))}
    </div>
  )
}

const isWithin = ({ from, until }: VisitDay, iso: string): boolean =>
  Date.parse(iso) >= from.getTime() && Date.parse(iso) < until.getTime()
