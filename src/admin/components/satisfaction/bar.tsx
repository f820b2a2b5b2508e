import { clx, Text } from "@medusajs/ui"

interface BarProps {
  readonly label: string
  /** Of the width, 0 to 1. */
  readonly share: number
  readonly value: string
  readonly tone: "good" | "middling" | "bad"
  /** A score is a figure or two, a dimension is a word. */
  readonly labels: "figures" | "words"
}

const COLUMNS = {
  figures: "grid-cols-[1.25rem_1fr_2.5rem]",
  words: "grid-cols-[6rem_1fr_2.5rem]",
} as const

const TONES = {
  good: "bg-ui-tag-green-icon",
  middling: "bg-ui-tag-neutral-icon",
  bad: "bg-ui-tag-red-icon",
} as const

/** One line of a chart: what it is, how long it is, what it says. */
export const Bar = ({ label, share, value, tone, labels }: BarProps) => (
  <div className={clx("grid items-center gap-x-3", COLUMNS[labels])}>
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
