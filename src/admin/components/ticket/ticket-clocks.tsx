import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"

import { clockFaceAt, type ClockFace } from "../../../domain/sla/clock-face"
import type { AdminTicket, TicketClock } from "../../../types"
import { useNow } from "../../hooks/use-now"
import { useWords } from "../../hooks/use-words"
import type { StatusColor } from "../../lib/stage-color"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { ClockReasons } from "./clock-reasons"

const FACE_COLORS: Record<ClockFace, StatusColor> = {
  running: "blue",
  at_risk: "orange",
  breached: "red",
  paused: "purple",
  met: "green",
  met_late: "red",
  over: "grey",
}

/** What was promised to the customer, and whether it was kept. */
export const TicketClocks = ({ ticket: { clocks } }: { readonly ticket: AdminTicket }) => {
  const words = useWords()
  return (
    <Section title={words("ticket.clocks.title")}>
      {clocks.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("ticket.clocks.none")}
        </Text>
      )}
      {clocks.map((clock) => (
        <ClockRow key={clock.id} clock={clock} />
      ))}
    </Section>
  )
}

const ClockRow = ({ clock }: { readonly clock: TicketClock }) => {
  const words = useWords()
  const [isExplained, setIsExplained] = useState(false)
  const face = clockFaceAt(clock, useNow())
  const at = clock.met_at ?? clock.due_at
  return (
    <div className="flex flex-col gap-y-2 px-6 py-3">
      <div className="flex items-start justify-between gap-x-3">
        <div className="min-w-0">
          <Text size="small" weight="plus" leading="compact">
            {words(`sla_metric.${clock.metric}`)}
            {clock.round > 1 && <span className="text-ui-fg-muted font-normal"> {clock.round}</span>}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {at === null ? words("ticket.clocks.never") : <Instant at={at} />}
          </Text>
        </div>
        <Badge size="2xsmall" color={FACE_COLORS[face]} className="shrink-0 whitespace-nowrap">
          {words(`clock_face.${face}`)}
        </Badge>
      </div>
      <Button
        size="small"
        variant="transparent"
        className="text-ui-fg-subtle -ml-2 self-start"
        aria-expanded={isExplained}
        onClick={() => setIsExplained(!isExplained)}
      >
        {words("ticket.clocks.why")}
      </Button>
      {isExplained && <ClockReasons clock={clock} />}
    </div>
  )
}
