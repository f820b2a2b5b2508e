import type { AdminWarrantySummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { CardLink } from "../shared/card-link"
import { LastDay } from "./last-day"
import { StandingBadge } from "./standing-badge"

/** One warranty in a card of the dashboard: of what, until when, and whether it stands. */
export const WarrantyRow = ({ warranty }: { readonly warranty: AdminWarrantySummary }) => {
  const words = useWords()
  const detail = (
    <>
      {words("warranty.until")} <LastDay on={warranty.ends_on} />
    </>
  )
  return (
    <CardLink to={`/after-sales/warranties/${warranty.id}`} title={warranty.title} detail={detail}>
      <StandingBadge standing={warranty.standing} />
    </CardLink>
  )
}
