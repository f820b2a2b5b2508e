import { Text } from "@medusajs/ui"

import type { AdminStrayParcel, StrayParcelEventBody } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"

/** What happened to a parcel, newest first. */
export const ParcelHistory = ({ parcel }: { readonly parcel: AdminStrayParcel }) => {
  const words = useWords()
  return (
    <Section title={words("parcel.history")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {parcel.events.toReversed().map((event) => (
          <HistoryEntry key={event.id} event={event} />
        ))}
      </div>
    </Section>
  )
}

const HistoryEntry = ({ event }: { readonly event: StrayParcelEventBody }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  return (
    <div className="flex flex-col gap-y-0.5">
      <div className="flex items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {wordOrCode(`parcel_action.${event.action}`, event.action)}
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
