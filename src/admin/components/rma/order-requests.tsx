import { Button, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import { useRmas } from "../../hooks/use-rmas"
import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { RequestRow } from "./request-row"
import { StartRequestModal } from "./start/start-request-modal"

const SHOWN = 5

interface OrderRequestsProps {
  readonly orderId: string
  readonly orderDisplayId: number
}

/** The requests of one order, for its page, and the way to start one for its customer. */
export const OrderRequests = ({ orderId, orderDisplayId }: OrderRequestsProps) => {
  const words = useWords()
  const [isStarting, setIsStarting] = useState(false)
  const { data, isLoading, error } = useRmas({ order_id: orderId, sort: "newest", limit: SHOWN })
  return (
    <Section
      title={words("widget.title")}
      actions={
        <div className="flex shrink-0 items-center gap-x-2">
          {data !== undefined && data.next_cursor !== null && (
            <Button variant="transparent" size="small" asChild>
              <Link to={`/after-sales?q=${orderDisplayId}`}>{words("widget.all")}</Link>
            </Button>
          )}
          <Button variant="secondary" size="small" onClick={() => setIsStarting(true)}>
            {words("do.open.start")}
          </Button>
        </div>
      }
    >
      {isLoading && (
        <div className="px-6 py-4">
          <Skeleton className="h-8 w-full" />
        </div>
      )}
      {error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {data?.rmas.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("widget.empty")}
        </Text>
      )}
      {data?.rmas.map((rma) => (
        <RequestRow key={rma.id} rma={rma} />
      ))}
      {isStarting && (
        <StartRequestModal orderId={orderId} orderDisplayId={orderDisplayId} onClose={() => setIsStarting(false)} />
      )}
    </Section>
  )
}
