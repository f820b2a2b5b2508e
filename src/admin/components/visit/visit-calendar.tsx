import { Button, Container, IconButton, Switch, Tabs, Text, toast } from "@medusajs/ui"
import { ChevronLeftMini, ChevronRightMini } from "@medusajs/icons"
import { useMemo, useState } from "react"

import type { AdminVisitSummary } from "../../../types"
import { useCalendars } from "../../hooks/use-calendars"
import { useFormats } from "../../hooks/use-formats"
import { useNow } from "../../hooks/use-now"
import { useVisits, useVisitVerb } from "../../hooks/use-visits"
import { useWords } from "../../hooks/use-words"
import { fromPickedDate } from "../../lib/calendar-date"
import { createIdempotencyKey } from "../../lib/idempotency-key"
import { daysOf, sameTimeOn, turn, VISIT_SPANS, type VisitDay, type VisitSpan } from "../../lib/visit-days"
import { ListHeading } from "../rma-list/list-heading"
import { EmptyState } from "../shared/empty-state"
import { ProblemAlert } from "../shared/problem-alert"
import { VisitAgenda } from "./visit-agenda"
import { VisitDays } from "./visit-days"
import { VisitFeedDrawer } from "./visit-feed-drawer"

/** Visits by day, week, or as an agenda, with holidays and overload in sight. */
export const VisitCalendar = () => {
  const words = useWords()
  const formats = useFormats()
  const now = useNow()
  const [span, setSpan] = useState<VisitSpan>("week")
  const [anchor, setAnchor] = useState(() => new Date(now))
  const [isMine, setIsMine] = useState(false)
  const [isFeedOpen, setIsFeedOpen] = useState(false)
  const days = useMemo(() => daysOf(span, anchor), [span, anchor])
  const { data: visits, error } = useVisits({
    from: days[0]?.from.toISOString(),
    until: days.at(-1)?.until.toISOString(),
    agent_id: isMine ? "me" : null,
  })
  const { data: calendars } = useCalendars()
  const holidays = calendars?.find(({ is_default }) => is_default)?.definition.holidays ?? []
  const { mutate, error: moveError } = useVisitVerb()

  const move = (visit: AdminVisitSummary, day: VisitDay): void => {
    const starts_at = sameTimeOn(visit.due_at, day).toISOString()
    const number = words("visit.number", { number: visit.number })
    const onSuccess = () => toast.success(words("visit.moved", { number, at: formats.instant(starts_at) }))
    mutate({ id: visit.id, path: "move", body: { starts_at }, key: createIdempotencyKey() }, { onSuccess })
  }

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <ListHeading view="visits" />
        <Button size="small" variant="secondary" onClick={() => setIsFeedOpen(true)}>
          {words("visit.feed.open")}
        </Button>
        {isFeedOpen && <VisitFeedDrawer onClose={() => setIsFeedOpen(false)} />}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
        <div className="flex items-center gap-x-2">
          <IconButton size="small" aria-label={words("visit.before")} onClick={() => setAnchor(turn(span, anchor, -1))}>
            <ChevronLeftMini />
          </IconButton>
          <Button size="small" variant="secondary" onClick={() => setAnchor(new Date(now))}>
            {words("visit.today")}
          </Button>
          <IconButton size="small" aria-label={words("visit.after")} onClick={() => setAnchor(turn(span, anchor, 1))}>
            <ChevronRightMini />
          </IconButton>
          <Text size="small" weight="plus" className="pl-2">
            {spanText(days, formats.date)}
          </Text>
        </div>
        <div className="flex items-center gap-x-4">
          <label className="text-ui-fg-subtle txt-small flex items-center gap-x-2">
            <Switch size="small" checked={isMine} onCheckedChange={setIsMine} />
            {words("visit.mine")}
          </label>
          <Tabs value={span} onValueChange={(value) => setSpan(value as VisitSpan)}>
            <Tabs.List>
              {VISIT_SPANS.map((one) => (
                <Tabs.Trigger key={one} value={one}>
                  {words(`visit.span.${one}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
          </Tabs>
        </div>
      </div>
      {(error ?? moveError) !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error ?? moveError} />
        </div>
      )}
      {visits?.length === 0 && span === "agenda" ? (
        <EmptyState title={words("visit.empty.title")} body={words("visit.empty.body")} />
      ) : span === "agenda" ? (
        <VisitAgenda days={days} visits={visits ?? []} />
      ) : (
        <VisitDays
          days={days}
          visits={visits ?? []}
          holidays={holidays}
          today={fromPickedDate(new Date(now))}
          onMove={move}
        />
      )}
    </Container>
  )
}

const spanText = (days: readonly VisitDay[], format: (on: string) => string): string => {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ""
  return first === last ? format(first.on) : `${format(first.on)} – ${format(last.on)}`
}
