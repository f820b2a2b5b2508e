import { Badge, Text } from "@medusajs/ui"

import type { AdminRmaItem, AdminRmaUnit } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"

interface UnitListProps {
  readonly item: AdminRmaItem
  readonly currency: string
}

/** What inspection found, unit by unit; nothing before the first unit has arrived. */
export const UnitList = ({ item, currency }: UnitListProps) => {
  if (!item.units.some((unit) => unit.received_at !== null || unit.inspected_at !== null)) return null
  return (
    <ul className="shadow-borders-base divide-ui-border-base divide-y rounded-lg">
      {item.units.map((unit) => (
        <UnitRow key={unit.id} unit={unit} currency={currency} />
      ))}
    </ul>
  )
}

const UnitRow = ({ unit, currency }: { readonly unit: AdminRmaUnit; readonly currency: string }) => {
  const words = useWords()
  const formats = useFormats()
  const judged = unit.accepted !== null
  const found = [
    unit.grade === null ? null : words(`grade.${unit.grade}`),
    unit.disposition === null ? null : words(`disposition.${unit.disposition}`),
    unit.deduction_percentage > 0 ? words("request.items.deduction", { percentage: unit.deduction_percentage }) : null,
    unit.inspection_note,
  ].filter(Boolean)

  return (
    <li className="grid grid-cols-[64px_1fr_auto] items-center gap-x-4 px-4 py-2.5">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {words("request.items.unit", { ordinal: unit.ordinal + 1 })}
      </Text>
      <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        {judged && (
          <Badge size="2xsmall" color={unit.accepted ? "green" : "red"}>
            {words(unit.accepted ? "request.items.accepted_unit" : "request.items.refused_unit")}
          </Badge>
        )}
        <Text size="small" leading="compact" className="text-ui-fg-subtle min-w-0 break-words">
          {judged
            ? found.join(" · ")
            : words(unit.received_at === null ? "request.items.not_received" : "request.items.not_inspected")}
        </Text>
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
        {formats.amount(unit.price_paid, currency)}
      </Text>
    </li>
  )
}
