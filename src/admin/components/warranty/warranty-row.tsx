import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { AdminWarrantySummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { LastDay } from "./last-day"
import { StandingBadge } from "./standing-badge"

/** One warranty in a card of the dashboard: of what, until when, and whether it stands. */
export const WarrantyRow = ({ warranty }: { readonly warranty: AdminWarrantySummary }) => {
  const words = useWords()
  return (
    <Link
      to={`/after-sales/warranties/${warranty.id}`}
      className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none last:rounded-b-lg"
    >
      <div className="min-w-0">
        <Text size="small" weight="plus" leading="compact" className="truncate">
          {warranty.title}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {words("warranty.until")} <LastDay on={warranty.ends_on} />
        </Text>
      </div>
      <StandingBadge standing={warranty.standing} />
    </Link>
  )
}
