import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { VisitEventBody } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "./instant"
import { Section } from "./section"

/** What a line of every history says. */
type HistoryEvent = Pick<VisitEventBody, "id" | "actor_type" | "actor_id" | "words" | "occurred_at">

interface HistoryProps<Event extends HistoryEvent> {
  readonly title: string
  /** Oldest first, as they are kept. */
  readonly events: readonly Event[]
  readonly what: (event: Event) => ReactNode
  /** What a line says besides who did what, and in which words. */
  readonly more?: (event: Event) => ReactNode
}

/** What happened to a record, newest first. */
export const History = <Event extends HistoryEvent>({ title, events, what, more }: HistoryProps<Event>) => (
  <Section title={title}>
    <div className="flex flex-col gap-y-4 px-6 py-4">
      {events.toReversed().map((event) => (
        <div key={event.id} className="flex flex-col gap-y-0.5">
          <div className="flex items-baseline justify-between gap-x-4">
            <Text size="small" leading="compact" weight="plus">
              {what(event)}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
              <Instant at={event.occurred_at} as="relative" />
            </Text>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            <Actor event={event} />
          </Text>
          {event.words !== null && <Said text={event.words} />}
          {more?.(event)}
        </div>
      ))}
    </div>
  </Section>
)

/** Somebody's own words, as he broke them into lines. */
export const Said = ({ text }: { readonly text: string }) => (
  <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
    {text}
  </Text>
)

const Actor = ({ event: { actor_type, actor_id } }: { readonly event: HistoryEvent }) => {
  const words = useWords()
  return actor_type === "staff" && actor_id !== null ? <StaffName id={actor_id} /> : words(`actor.${actor_type}`)
}
