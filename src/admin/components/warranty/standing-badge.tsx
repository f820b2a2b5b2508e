import { StatusBadge } from "@medusajs/ui"

import type { WarrantyStanding } from "../../../domain/warranty/standing"
import { useWords } from "../../hooks/use-words"
import { WARRANTY_COLORS } from "../../lib/warranty-color"

export const StandingBadge = ({ standing }: { readonly standing: WarrantyStanding }) => {
  const words = useWords()
  return (
    <StatusBadge color={WARRANTY_COLORS[standing]} className="text-nowrap">
      {words(`warranty_standing.${standing}`)}
    </StatusBadge>
  )
}
