import { Text } from "@medusajs/ui"

import type { AdminRepair, RepairEventBody } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"

/** What happened in the workshop, newest first. */
export const RepairHistory = ({ repair }: { readonly repair: AdminRepair }) => {
  const words = useWords()
  return (
    <Section title={words("warranty.history")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {repair.events.toReversed().map((event) => (
          <HistoryEntry key={event.id} event={event} />
        ))}
      </div>
    </Section>
  )
}

const HistoryEntry = ({ event }: { readonly event: RepairEventBody }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  return (
    <div className="flex flex-col gap-y-0.5">
      <div className="flex items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {wordOrCode(`repair_event.${event.action}`, event.action)}
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
