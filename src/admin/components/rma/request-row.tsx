import type { AdminRmaSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { CardLink } from "../shared/card-link"
import { DeadlineChip } from "./deadline-chip"
import { StageBadge } from "./stage-badge"

/** One request in a card of the dashboard: its number, what it is worth, and where it stands. */
export const RequestRow = ({ rma }: { readonly rma: AdminRmaSummary }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <CardLink
      to={`/after-sales/${rma.id}`}
      title={words("request.title", { number: rma.number })}
      detail={formats.amount(rma.value, rma.currency_code)}
    >
      <StageBadge stage={rma.stage} />
      <DeadlineChip clock={rma.clock} />
    </CardLink>
  )
}
