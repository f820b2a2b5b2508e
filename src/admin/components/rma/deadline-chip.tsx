import { Badge, Tooltip } from "@medusajs/ui"

import type { DecisionClock } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useNow } from "../../hooks/use-now"
import { useWords } from "../../hooks/use-words"
import type { StatusColor } from "../../lib/stage-color"

const SOON = 8 * 60 * 60_000

/** The promise to decide: how much time is left, how late it is, or how it ended. Ticks while it is looked at. */
export const DeadlineChip = ({ clock }: { readonly clock: DecisionClock }) => {
  const words = useWords()
  const formats = useFormats()
  const now = useNow()
  const left = Date.parse(clock.due_at) - now
  // The server's word may be up to a minute old: a deadline that passed on screen is late.
  const state = clock.state === "running" && left < 0 ? "late" : clock.state
  const due = formats.instantInFull(clock.due_at)

  const { color, text, hint } = ((): { color: StatusColor; text: string; hint: string } => {
    switch (state) {
      case "running":
        return {
          color: left < SOON ? "orange" : "grey",
          text: words("deadline.left", { span: formats.span(left) }),
          hint: words("deadline.due", { at: due }),
        }
      case "late":
        return {
          color: "red",
          text: words("deadline.late", { span: formats.span(-left) }),
          hint: words("deadline.due", { at: due }),
        }
      case "paused":
        return { color: "grey", text: words("deadline.paused"), hint: words("deadline.paused_hint", { at: due }) }
      default: {
        const at = clock.decided_at === null ? "" : formats.instantInFull(clock.decided_at)
        return {
          color: state === "met" ? "grey" : "orange",
          text: words(`deadline.${state}`),
          hint: words("deadline.decided", { at, due }),
        }
      }
    }
  })()

  return (
    <Tooltip content={hint}>
      <Badge size="2xsmall" color={color} className="whitespace-nowrap tabular-nums">
        {text}
      </Badge>
    </Tooltip>
  )
}
