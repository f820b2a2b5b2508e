import { Badge } from "@medusajs/ui"

import { useWords } from "../../hooks/use-words"
import { Instant } from "../shared/instant"

interface DueDayProps {
  readonly at: string | null
  readonly isLate: boolean
}

/** By which day something is decided, and whether that day is over. */
export const DueDay = ({ at, isLate }: DueDayProps) => {
  const words = useWords()
  if (at === null) return <>{words("parcel.none")}</>
  return (
    <span className="flex items-center gap-x-2">
      <Instant at={at} as="day" />
      {isLate && (
        <Badge size="2xsmall" color="red">
          {words("finding.late")}
        </Badge>
      )}
    </span>
  )
}
