import { Badge, Tooltip } from "@medusajs/ui"

import { isWaiting } from "../../../domain/ticket/lifecycle"
import type { AdminTicketSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useNow } from "../../hooks/use-now"
import { useWords } from "../../hooks/use-words"

const SOON = 60 * 60_000

type Timed = Pick<AdminTicketSummary, "next_due_at" | "stage">

/** The next promise of a ticket: how much time is left or how late it is. Ticks while it is looked at. */
export const DueChip = ({ ticket: { next_due_at, stage } }: { readonly ticket: Timed }) => {
  const words = useWords()
  const formats = useFormats()
  const now = useNow()
  if (next_due_at === null) {
    return <span className="text-ui-fg-muted">{isWaiting(stage) ? words("deadline.paused") : "–"}</span>
  }
  const left = Date.parse(next_due_at) - now
  const color = left < 0 ? "red" : left < SOON ? "orange" : "grey"
  return (
    <Tooltip content={words("deadline.due", { at: formats.instantInFull(next_due_at) })}>
      <Badge size="2xsmall" color={color} className="whitespace-nowrap tabular-nums">
        {left < 0
          ? words("deadline.late", { span: formats.span(-left) })
          : words("deadline.left", { span: formats.span(left) })}
      </Badge>
    </Tooltip>
  )
}
