import { Skeleton, Text } from "@medusajs/ui"

import { useRmas } from "../../hooks/use-rmas"
import { useWarranties } from "../../hooks/use-warranties"
import { useWords } from "../../hooks/use-words"
import { RequestRow } from "../rma/request-row"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { WarrantyRow } from "../warranty/warranty-row"

const SHOWN = 5

/** What came back of a product, and the warranties that run on it: who edits its page sees what it costs afterwards. */
export const ProductAfterSales = ({ productId }: { readonly productId: string }) => {
  const words = useWords()
  const requests = useRmas({ product_id: productId, sort: "newest", limit: SHOWN })
  const warranties = useWarranties({ product_id: productId, limit: SHOWN })
  const hasWarranties = warranties.error !== null || (warranties.data?.warranties.length ?? 0) > 0
  return (
    <>
      <Section title={words("widget.title")} subtitle={words("widget.product.newest")}>
        {requests.isLoading && <Waiting />}
        {requests.error !== null && <Problem error={requests.error} />}
        {requests.data?.rmas.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {words("widget.product.empty")}
          </Text>
        )}
        {requests.data?.rmas.map((rma) => (
          <RequestRow key={rma.id} rma={rma} />
        ))}
      </Section>
      {hasWarranties && (
        <Section title={words("warranty.tab")} subtitle={words("widget.product.newest_warranties")}>
          {warranties.error !== null && <Problem error={warranties.error} />}
          {warranties.data?.warranties.map((warranty) => (
            <WarrantyRow key={warranty.id} warranty={warranty} />
          ))}
        </Section>
      )}
    </>
  )
}

const Waiting = () => (
  <div className="px-6 py-4">
    <Skeleton className="h-8 w-full" />
  </div>
)

const Problem = ({ error }: { readonly error: unknown }) => (
  <div className="px-6 py-4">
    <ProblemAlert error={error} />
  </div>
)
