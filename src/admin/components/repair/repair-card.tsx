import { Badge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { isPositive } from "../../../domain/money/decimal"
import type { AdminRepairSummary } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { RepairDue } from "./repair-due"

/** One repair on the board. */
export const RepairCard = ({ repair }: { readonly repair: AdminRepairSummary }) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <Link
      to={`/after-sales/repairs/${repair.id}`}
      className="bg-ui-bg-base shadow-elevation-card-rest hover:shadow-elevation-card-hover focus-visible:shadow-borders-focus transition-fg flex flex-col gap-y-1 rounded-lg p-3 outline-none"
    >
      <div className="flex items-baseline justify-between gap-x-2">
        <Text size="small" weight="plus" leading="compact" className="tabular-nums">
          {words("repair.number", { number: repair.number })}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
          #{repair.order_display_id}
        </Text>
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle line-clamp-2 break-words">
        {repair.title}
      </Text>
      {repair.stage === "at_supplier" && repair.supplier !== null && (
        <Text size="xsmall" className="text-ui-fg-muted truncate">
          {repair.supplier}
        </Text>
      )}
      <div className="txt-compact-xsmall flex flex-wrap items-center gap-x-2 gap-y-1">
        <RepairDue repair={repair} />
        {isPositive(repair.billable) && (
          <Badge size="2xsmall" color="blue">
            {formats.amount(repair.billable, repair.currency_code)}
          </Badge>
        )}
        {repair.is_third_failure && (
          <Badge size="2xsmall" color="red">
            {words("repair.third_failure")}
          </Badge>
        )}
      </div>
    </Link>
  )
}
