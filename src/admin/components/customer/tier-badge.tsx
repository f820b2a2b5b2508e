import { StatusBadge } from "@medusajs/ui"

import type { CustomerTier } from "../../../domain/customer/value-tier"
import { useWords } from "../../hooks/use-words"
import type { StatusColor } from "../../lib/stage-color"

const COLORS: Record<CustomerTier, StatusColor> = { new: "grey", returning: "blue", regular: "green", key: "purple" }

export const TierBadge = ({ tier }: { readonly tier: CustomerTier }) => {
  const words = useWords()
  return (
    <StatusBadge color={COLORS[tier]} className="whitespace-nowrap">
      {words(`customer_tier.${tier}`)}
    </StatusBadge>
  )
}
