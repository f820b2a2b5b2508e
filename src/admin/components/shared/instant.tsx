import { Tooltip } from "@medusajs/ui"

import { useFormats } from "../../hooks/use-formats"
import { useNow } from "../../hooks/use-now"

interface InstantProps {
  readonly at: string
  /** `relative` says how long ago, `day` drops the time. */
  readonly as?: "instant" | "relative" | "day"
}

/** A moment in the viewer's zone; the full moment with its zone appears on hover. */
export const Instant = ({ at, as = "instant" }: InstantProps) => {
  const formats = useFormats()
  const now = useNow()
  const text = as === "relative" ? formats.relative(at, now) : as === "day" ? formats.day(at) : formats.instant(at)
  return (
    <Tooltip content={formats.instantInFull(at)}>
      <time dateTime={at} className="whitespace-nowrap">
        {text}
      </time>
    </Tooltip>
  )
}
