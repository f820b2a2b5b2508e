import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import { useUnitSerials, useWarranties } from "../../hooks/use-warranties"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { SerialsDrawer } from "./serials-drawer"
import { WarrantyRow } from "./warranty-row"

const SHOWN = 5

interface OrderWarrantiesProps {
  readonly orderId: string
  readonly orderDisplayId: number
}

/** The warranties of one order, for its page, and the serial numbers of what is packed. In most shops it shows nothing. */
export const OrderWarranties = ({ orderId, orderDisplayId }: OrderWarrantiesProps) => {
  const words = useWords()
  const [isNoting, setIsNoting] = useState(false)
  const { data, error } = useWarranties({ order_id: orderId, limit: SHOWN })
  const { data: units = [] } = useUnitSerials(orderId)
  const hasNone = data === undefined || data.warranties.length === 0
  if (error === null && hasNone && units.length === 0) return null
  return (
    <Section
      title={words("warranty.tab")}
      actions={
        <div className="flex items-center gap-x-2">
          {units.length > 0 && (
            <Button variant="transparent" size="small" onClick={() => setIsNoting(true)}>
              {words("warranty.serials.button")}
            </Button>
          )}
          {data !== undefined && data.next_cursor !== null && (
            <Button variant="transparent" size="small" asChild>
              <Link to={`/after-sales/warranties?q=${orderDisplayId}`}>{words("widget.all")}</Link>
            </Button>
          )}
        </div>
      }
    >
      {error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {error === null && hasNone && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
          {words("warranty.serials.none")}
        </Text>
      )}
      {data?.warranties.map((warranty) => (
        <WarrantyRow key={warranty.id} warranty={warranty} />
      ))}
      {isNoting && <SerialsDrawer orderId={orderId} units={units} onClose={() => setIsNoting(false)} />}
    </Section>
  )
}
