import { Text } from "@medusajs/ui"

import type { AdminRecovery, RecoveryEventBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"

/** What no person has done to a claim. */
const BY_SETTLEMENT: ReadonlySet<string> = new Set(["open", "revise"])

/** What happened to a claim, newest first. */
export const RecoveryHistory = ({ claim }: { readonly claim: AdminRecovery }) => {
  const words = useWords()
  return (
    <Section title={words("recovery.history")}>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {claim.events.toReversed().map((event) => (
          <HistoryEntry key={event.id} event={event} currency={claim.currency_code} />
        ))}
      </div>
    </Section>
  )
}

const HistoryEntry = ({ event, currency }: { readonly event: RecoveryEventBody; readonly currency: string }) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const formats = useFormats()
  const what = BY_SETTLEMENT.has(event.action)
    ? words(event.action === "open" ? "recovery.opened_by_settlement" : "recovery.revised_by_settlement")
    : words(`recovery_status.${event.to_status}`)
  const isPart = event.action === "receive_part"
  return (
    <div className="flex flex-col gap-y-0.5">
      <div className="flex items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {isPart ? wordOrCode(`recovery_action.${event.action}`, event.action) : what}
          {event.amount !== null && (
            <span className="text-ui-fg-subtle font-normal"> {formats.amount(event.amount, currency)}</span>
          )}
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
