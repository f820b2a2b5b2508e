import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"

interface ArchiveRowProps {
  /** Where the whole of it stands; null where there is no page of its own. */
  readonly to: string | null
  readonly title: string
  readonly detail: ReactNode
  readonly badge?: ReactNode
}

/** One line of one list of the archive, and the way to the whole of it. */
export const ArchiveRow = ({ to, title, detail, badge }: ArchiveRowProps) => {
  const content = (
    <>
      <div className="min-w-0">
        <Text size="small" weight="plus" leading="compact" className="truncate">
          {title}
        </Text>
        <div className="txt-compact-xsmall text-ui-fg-subtle mt-1 flex flex-wrap gap-x-2">{detail}</div>
      </div>
      {badge !== undefined && <div className="shrink-0">{badge}</div>}
    </>
  )
  const shape = "flex items-center justify-between gap-x-4 px-6 py-3"
  if (to === null) return <div className={shape}>{content}</div>
  return (
    <Link
      to={to}
      className={`${shape} hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus outline-none`}
    >
      {content}
    </Link>
  )
}
