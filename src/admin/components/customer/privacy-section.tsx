import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import type { AdminCustomerArchive } from "../../../types"
import { useExportCustomer } from "../../hooks/use-customers"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { saveFile } from "../../lib/save-file"
import { StaffName } from "../rma/staff-name"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { EraseDrawer } from "./erase-drawer"

/** Takes out or erases what is known of him, and says who did so before. */
export const PrivacySection = ({ customer }: { readonly customer: AdminCustomerArchive }) => {
  const words = useWords()
  const [isErasing, setIsErasing] = useState(false)
  const { mutate, isPending } = useExportCustomer(customer.id)
  const keyFor = useIdempotencyKey(true)
  const takeOut = () =>
    mutate(
      { key: keyFor({}) },
      {
        onSuccess: (file) => saveFile(`customer-${file.exported_at.slice(0, 10)}.json`, JSON.stringify(file, null, 2)),
        onError: ({ message }) => toast.error(message),
      },
    )
  return (
    <Section title={words("customer.privacy.title")} subtitle={words("customer.privacy.body")}>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        <Button size="small" variant="secondary" isLoading={isPending} onClick={takeOut}>
          {words("customer.privacy.export")}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setIsErasing(true)}>
          {words("customer.privacy.erase")}
        </Button>
      </div>
      {customer.privacy.map((event) => (
        <div key={`${event.action}:${event.occurred_at}`} className="flex flex-col gap-y-1 px-6 py-3">
          <div className="txt-compact-small flex flex-wrap items-center justify-between gap-2">
            <Text size="small" weight="plus" leading="compact">
              {words(`customer.privacy.done.${event.action}`)}
            </Text>
            <span className="text-ui-fg-subtle">
              <Instant at={event.occurred_at} />
            </span>
          </div>
          {event.actor_id !== null && (
            <div className="txt-compact-small text-ui-fg-subtle">
              <StaffName id={event.actor_id} />
            </div>
          )}
          {event.words !== null && (
            <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
              {event.words}
            </Text>
          )}
        </div>
      ))}
      {isErasing && <EraseDrawer id={customer.id} onClose={() => setIsErasing(false)} />}
    </Section>
  )
}
