import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"

import { CONTACT_CHANNELS, TICKET_KINDS, TICKET_PRIORITIES } from "../../../domain/kernel/vocabulary"
import { TICKET_STAGES } from "../../../domain/ticket/lifecycle"
import type { AdminTicketSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"

const filter = createDataTableFilterHelper<AdminTicketSummary>()
const multiselect = { type: "multiselect", searchable: false } as const

export const useInboxFilters = () => {
  const words = useWords()
  return useMemo(
    () => [
      filter.accessor("kind", {
        ...multiselect,
        label: words("inbox.column.kind"),
        options: TICKET_KINDS.map((kind) => ({ label: words(`ticket_kind.${kind}`), value: kind })),
      }),
      filter.accessor("priority", {
        ...multiselect,
        label: words("ticket.facts.priority"),
        options: TICKET_PRIORITIES.map((one) => ({ label: words(`ticket_priority.${one}`), value: one })),
      }),
      filter.accessor("channel", {
        ...multiselect,
        label: words("ticket.facts.channel"),
        options: CONTACT_CHANNELS.map((one) => ({ label: words(`contact_channel.${one}`), value: one })),
      }),
      filter.accessor("stage", {
        ...multiselect,
        label: words("inbox.column.stage"),
        options: TICKET_STAGES.map((stage) => ({ label: words(`ticket_stage.${stage}`), value: stage })),
      }),
    ],
    [words],
  )
}
