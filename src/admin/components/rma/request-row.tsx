import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { AdminRmaSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { DeadlineChip } from "./deadline-chip"
import { StageBadge } from "./stage-badge"

/** One request in a card of the dashboard: its number, what it is worth, and where it stands. */
export const RequestRow = ({ rma }: { readonly rma: AdminRmaSummary }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <Link
      to={`/after-sales/${rma.id}`}
      className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none last:rounded-b-lg"
    >
      <div>
        <Text size="small" weight="plus" leading="compact">
          {words("request.title", { number: rma.number })}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
          {formats.amount(rma.value, rma.currency_code)}
        </Text>
      </div>
      <div className="flex flex-wrap items-center justify-end gap-1.5">
        <DeadlineChip clock={rma.clock} />
        <StageBadge stage={rma.stage} />
      </div>
    </Link>
  )
}
