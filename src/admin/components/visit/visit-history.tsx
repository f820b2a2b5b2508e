import { Text } from "@medusajs/ui"

import type { AdminVisit, VisitEventBody } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"

/** What happened to a visit, newest first. */
export const VisitHistory = ({ visit }: { readonly visit: AdminVisit }) => {
  const words = useWords()
  return (
    <Section title={words("visit.history")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {visit.events.toReversed().map((event) => (
          <HistoryEntry key={event.id} event={event} />
        ))}
      </div>
    </Section>
  )
}

const HistoryEntry = ({ event }: { readonly event: VisitEventBody }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const isSame = event.from_status === event.to_status
  const what = isSame
    ? wordOrCode(`visit_action.${event.action}`, event.action)
    : words(`visit_status.${event.to_status}`)
  return (
    <div className="flex flex-col gap-y-0.5">
      <div className="flex items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {what}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
          <Instant at={event.occurred_at} as="relative" />
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {event.actor_type === "staff" && event.actor_id !== null ? (
          <StaffName id={event.actor_id} />
        ) : (
          words(`actor.${event.actor_type}`)
        )}
      </Text>
      {event.words !== null && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
          {event.words}
        </Text>
      )}
    </div>
  )
}
