import { Badge, Tooltip } from "@medusajs/ui"

import type { AdminCommitmentSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useNow } from "../../hooks/use-now"
import { useWords } from "../../hooks/use-words"

const SOON = 8 * 60 * 60_000

/** Until when, in red once it has passed; a promise that was moved says in what it was first. Ticks while it is looked at. */
export const PromiseDue = ({ promise }: { readonly promise: AdminCommitmentSummary }) => {
  const words = useWords()
  const formats = useFormats()
  const now = useNow()
  const { status, due_at, first_due_at } = promise
  const left = Date.parse(due_at) - now
  const due = words("deadline.due", { at: formats.instantInFull(due_at) })
  const moved = words("promise.moved_from", { at: formats.instant(first_due_at) })
  const hint = due_at === first_due_at ? due : `${due} · ${moved}`
  const isRunning = status === "open" && left > 0
  const isLate = status === "broken" || (status === "open" && left <= 0)
  return (
    <Tooltip content={hint}>
      {isRunning || isLate ? (
        <Badge
          size="2xsmall"
          color={isLate ? "red" : left < SOON ? "orange" : "grey"}
          className="whitespace-nowrap tabular-nums"
        >
          {isRunning
            ? words("deadline.left", { span: formats.span(left) })
            : left > 0
              ? formats.instant(due_at)
              : words("deadline.late", { span: formats.span(-left) })}
        </Badge>
      ) : (
        <span className="text-ui-fg-muted whitespace-nowrap">{formats.day(due_at)}</span>
      )}
    </Tooltip>
  )
}
