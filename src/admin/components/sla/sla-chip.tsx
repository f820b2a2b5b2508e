import { Badge, Tooltip } from "@medusajs/ui"

import { clockFaceAt, type ClockFace } from "../../../domain/sla/clock-face"
import type { SlaClockBody } from "../../../types/sla-http"
import { useFormats } from "../../hooks/use-formats"
import { useNow } from "../../hooks/use-now"
import { useWords } from "../../hooks/use-words"
import type { StatusColor } from "../../lib/stage-color"

const COLORS: Record<ClockFace, StatusColor> = {
  running: "grey",
  at_risk: "orange",
  breached: "red",
  paused: "blue",
  met: "green",
  met_late: "orange",
  over: "grey",
}

type ChipClock = Pick<SlaClockBody, "metric" | "state" | "warn_at" | "due_at" | "breached_at" | "met_at" | "is_manual">

interface SlaChipProps {
  readonly clock: ChipClock
  /** Whether the chip says what is timed; a column of one metric need not. */
  readonly hasName?: boolean
}

/** A promise at a glance: how much time is left, how late it is, or how it ended. Ticks while it is looked at. */
export const SlaChip = ({ clock, hasName = true }: SlaChipProps) => {
  const words = useWords()
  const formats = useFormats()
  const now = useNow()
  // The server's word may be a minute old: what passes on screen is passed.
  const face = clockFaceAt(clock, now)
  const name = words(`sla_metric.${clock.metric}`)
  const due = clock.due_at === null ? words("sla.chip.never") : formats.instantInFull(clock.due_at)
  const text = faceText(clock, face, now, formats.span)
  return (
    <Tooltip
      content={`${words("sla.chip.due", { name, at: due })}${clock.is_manual ? ` · ${words("sla.chip.manual")}` : ""}`}
    >
      <Badge size="2xsmall" color={COLORS[face]} className="whitespace-nowrap tabular-nums">
        {hasName ? `${name}: ` : ""}
        {words(`sla.face.${face}`, { span: text })}
      </Badge>
    </Tooltip>
  )
}

/** The span that the face's words tell: until the deadline, or since it was missed. */
const faceText = (
  { due_at, breached_at, met_at }: ChipClock,
  face: ClockFace,
  now: number,
  span: (milliseconds: number) => string,
): string => {
  const deadline = breached_at ?? due_at
  if (deadline === null) return "–"
  const until = face === "met_late" && met_at !== null ? Date.parse(met_at) : now
  return span(Math.abs(Date.parse(deadline) - until))
}
