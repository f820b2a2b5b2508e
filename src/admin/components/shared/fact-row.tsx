import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface FactRowProps {
  readonly label: string
  readonly children: ReactNode
}

/** Label left, value right; long values wrap or break instead of pushing the label away. */
export const FactRow = ({ label, children }: FactRowProps) => (
  <div className="text-ui-fg-subtle grid grid-cols-[2fr_3fr] items-center gap-4 px-6 py-3">
    <Text size="small" weight="plus" leading="compact">
      {label}
    </Text>
    <div className="txt-compact-small min-w-0 break-words">{children}</div>
  </div>
)
