import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { AdminWarranty, WarrantyEventBody } from "../../../types"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"

/** What happened to a warranty, newest first. */
export const WarrantyHistory = ({ warranty }: { readonly warranty: AdminWarranty }) => {
  const words = useWords()
  return (
    <Section title={words("warranty.history")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {warranty.events.toReversed().map((event) => (
          <HistoryEntry key={event.id} event={event} />
        ))}
      </div>
    </Section>
  )
}

const HistoryEntry = ({ event }: { readonly event: WarrantyEventBody }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const said = [event.words, event.evidence].filter((text): text is string => text !== null)
  return (
    <div className="flex flex-col gap-y-0.5">
      <div className="flex items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {wordOrCode(`warranty_event.${event.action}`, event.action)}
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
      {said.map((text) => (
        <Text key={text} size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
          {text}
        </Text>
      ))}
      {event.rma_id !== null && (
        <Link to={`/after-sales/${event.rma_id}`} className="txt-small text-ui-fg-interactive">
          {words("warranty.to_request")}
        </Link>
      )}
    </div>
  )
}
