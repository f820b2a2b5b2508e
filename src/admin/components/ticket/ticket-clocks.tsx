import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminTicket, TicketClock } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { SlaChip } from "../sla/sla-chip"
import { WhyDeadlineDrawer } from "../sla/why-deadline-drawer"

/** What was promised to the customer, and whether it was kept. */
export const TicketClocks = ({ ticket: { clocks } }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  const [explained, setExplained] = useState<string | null>(null)
  return (
    <Section title={words("ticket.clocks.title")}>
      {clocks.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("ticket.clocks.none")}
        </Text>
      )}
      {clocks.map((clock) => (
        <ClockRow key={clock.id} clock={clock} onWhy={() => setExplained(clock.id)} />
      ))}
      {explained !== null && <WhyDeadlineDrawer clockId={explained} onClose={() => setExplained(null)} />}
    </Section>
  )
}

interface ClockRowProps {
  readonly clock: TicketClock
  readonly onWhy: () => void
}

const ClockRow = ({ clock, onWhy }: ClockRowProps) => {
  const words = useWords()
  const at = clock.met_at ?? clock.due_at
  return (
    <div className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex items-center justify-between gap-x-3">
        <Text size="small" weight="plus" leading="compact">
          {words(`sla_metric.${clock.metric}`)}
        </Text>
        <SlaChip clock={clock} hasName={false} />
      </div>
      <div className="text-ui-fg-subtle flex items-center justify-between gap-x-3">
        <Text size="xsmall">{at === null ? words("ticket.clocks.never") : <Instant at={at} />}</Text>
        <Button size="small" variant="transparent" className="text-ui-fg-subtle -mr-2" onClick={onWhy}>
          {words("ticket.clocks.why")}
        </Button>
      </div>
    </div>
  )
}
