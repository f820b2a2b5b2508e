import { Badge, Tooltip } from "@medusajs/ui"

import type { RefundClock } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useNow } from "../../hooks/use-now"
import { useWords } from "../../hooks/use-words"
import type { StatusColor } from "../../lib/stage-color"

/** Money takes days to arrive: a refund that is not ordered two days ahead may well be late. */
const SOON = 48 * 60 * 60_000

const COLORS: Record<RefundClock["state"], StatusColor> = {
  held: "grey",
  running: "grey",
  late: "red",
  met: "grey",
  met_late: "orange",
  stopped: "grey",
}

/** The promise to pay back, told as the chip of the decision's deadline tells its own. Ticks while it is looked at. */
export const RefundClockChip = ({ clock }: { readonly clock: RefundClock }) => {
  const words = useWords()
  const formats = useFormats()
  const left = Date.parse(clock.due_at) - useNow()
  // The server's word may be up to a minute old: a deadline that passed on screen is late.
  const state = clock.state === "running" && left < 0 ? "late" : clock.state
  const due = formats.instantInFull(clock.due_at)
  const color = state === "running" && left < SOON ? "orange" : COLORS[state]

  const hint =
    clock.completed_at !== null
      ? words("withdrawal.clock_hint.completed", { at: formats.instantInFull(clock.completed_at), due })
      : words(state === "held" ? "withdrawal.clock_hint.held" : "withdrawal.clock_hint.due", { at: due })

  return (
    <Tooltip content={hint}>
      <Badge size="2xsmall" color={color} className="whitespace-nowrap tabular-nums">
        {words(`withdrawal.clock.${state}`, { span: formats.span(Math.abs(left)) })}
      </Badge>
    </Tooltip>
  )
}
