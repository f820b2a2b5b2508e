import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"

import { useWarranties } from "../../hooks/use-warranties"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { WarrantyRow } from "./warranty-row"

const SHOWN = 5

interface OrderWarrantiesProps {
  readonly orderId: string
  readonly orderDisplayId: number
}

/** The warranties of one order, for its page. An order without any shows nothing: most shops need no such box. */
export const OrderWarranties = ({ orderId, orderDisplayId }: OrderWarrantiesProps) => {
  const words = useWords()
  const { data, error } = useWarranties({ order_id: orderId, limit: SHOWN })
  if (error === null && (data === undefined || data.warranties.length === 0)) return null
  return (
    <Section
      title={words("warranty.tab")}
      actions={
        data !== undefined &&
        data.next_cursor !== null && (
          <Button variant="transparent" size="small" asChild>
            <Link to={`/after-sales/warranties?q=${orderDisplayId}`}>{words("widget.all")}</Link>
          </Button>
        )
      }
    >
      {error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {data?.warranties.map((warranty) => (
        <WarrantyRow key={warranty.id} warranty={warranty} />
      ))}
    </Section>
  )
}
