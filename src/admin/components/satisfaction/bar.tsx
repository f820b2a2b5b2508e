import { clx, Text } from "@medusajs/ui"

interface BarProps {
  readonly label: string
  /** Of the width, 0 to 1. */
  readonly share: number
  readonly value: string
  readonly tone: "good" | "middling" | "bad"
}

const TONES = {
  good: "bg-ui-tag-green-icon",
  middling: "bg-ui-tag-neutral-icon",
  bad: "bg-ui-tag-red-icon",
} as const

/** One line of a chart: what it is, how long it is, what it says. */
export const Bar = ({ label, share, value, tone }: BarProps) => (
  <div className="grid grid-cols-[minmax(2rem,7rem)_1fr_5rem] items-center gap-x-3">
    <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
      {label}
    </Text>
    <div className="bg-ui-bg-component h-3 overflow-hidden rounded-full" aria-hidden>
      <div className={clx("h-full rounded-full", TONES[tone])} style={{ width: `${share * 100}%` }} />
    </div>
    <Text size="small" leading="compact" className="text-end tabular-nums">
      {value}
    </Text>
  </div>
)
