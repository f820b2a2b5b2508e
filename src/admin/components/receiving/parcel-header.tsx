import { Button, Container, Copy, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminStrayParcel } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { STRAY_PARCEL_COLORS } from "../../lib/receiving-color"
import { EndParcelDrawer, type EndVerb } from "./end-parcel-drawer"
import { ReceiveParcelDrawer } from "./receive-parcel-drawer"

const ENDS: readonly EndVerb[] = ["void", "dispose", "send_back"]

/** Number and status, and how it can leave this list. */
export const ParcelHeader = ({ parcel }: { readonly parcel: AdminStrayParcel }) => {
  const words = useWords()
  const formats = useFormats()
  const [verb, setVerb] = useState<EndVerb | "receive" | null>(null)
  const number = words("parcel.number", { number: parcel.number })
  const close = () => setVerb(null)

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-1">
            <Heading>{number}</Heading>
            <Copy content={number} className="text-ui-fg-muted" />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {words("parcel.registered_at", { at: formats.instant(parcel.registered_at) })}
          </Text>
        </div>
        <StatusBadge color={STRAY_PARCEL_COLORS[parcel.status]}>{words(`parcel_status.${parcel.status}`)}</StatusBadge>
      </div>
      {parcel.actions.length > 0 && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
          {ENDS.filter((one) => parcel.actions.includes(one)).map((one) => (
            <Button key={one} size="small" variant="secondary" onClick={() => setVerb(one)}>
              {words(`finding_action.${one}`)}
            </Button>
          ))}
          {parcel.actions.includes("receive") && (
            <Button size="small" onClick={() => setVerb("receive")}>
              {words("parcel.do.receive.submit")}
            </Button>
          )}
        </div>
      )}
      {verb === "receive" && parcel.order_id !== null && (
        <ReceiveParcelDrawer parcel={parcel} orderId={parcel.order_id} onClose={close} />
      )}
      {verb !== null && verb !== "receive" && <EndParcelDrawer parcel={parcel} verb={verb} onClose={close} />}
    </Container>
  )
}
