import { Badge, StatusBadge } from "@medusajs/ui"

import type { TicketPriority } from "../../../domain/kernel/vocabulary"
import type { TicketStage } from "../../../domain/ticket/lifecycle"
import { useWords } from "../../hooks/use-words"
import { PRIORITY_COLORS, TICKET_STAGE_COLORS } from "../../lib/ticket-color"

export const TicketStageBadge = ({ stage }: { readonly stage: TicketStage }) => {
  const words = useWords()
  return (
    <StatusBadge color={TICKET_STAGE_COLORS[stage]} className="whitespace-nowrap">
      {words(`ticket_stage.${stage}`)}
    </StatusBadge>
  )
}

/** Only what is out of the ordinary: a list in which everything shouts is a list in which nothing does. */
export const PriorityBadge = ({ priority }: { readonly priority: TicketPriority }) => {
  const words = useWords()
  if (priority === "normal") return null
  return (
    <Badge size="2xsmall" color={PRIORITY_COLORS[priority]} className="whitespace-nowrap">
      {words(`ticket_priority.${priority}`)}
    </Badge>
  )
}
