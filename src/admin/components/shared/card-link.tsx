import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

interface CardLinkProps {
  readonly to: string
  readonly title: string
  readonly detail: ReactNode
  /** How it stands, at the other end of the row. */
  readonly children: ReactNode
}

/** One record in a card of the dashboard, and the way to its page. */
export const CardLink = ({ to, title, detail, children }: CardLinkProps) => (
  <Link
    to={to}
    className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none last:rounded-b-lg"
  >
    <div className="min-w-0">
      <Text size="small" weight="plus" leading="compact" className="truncate">
        {title}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle truncate tabular-nums">
        {detail}
      </Text>
    </div>
    <div className="flex shrink-0 flex-col items-end gap-y-1">{children}</div>
  </Link>
)
