import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import type { AdminRma, AdminRmaOutbound } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { OUTBOUND_COLORS } from "../../lib/stage-color"
import { Section } from "../shared/section"
import { WordsDrawer } from "./dialogs/words-drawer"
import { ItemTitle } from "./item-title"

/** What goes out for the request: kept for it, held back until it may leave, sent. */
export const OutboundSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const [isReleasing, setReleasing] = useState(false)
  if (rma.outbound.length === 0) return null
  const mayPack = rma.outbound.some(({ state }) => state === "ready")
  return (
    <Section
      title={words("outbound.title")}
      subtitle={words(rma.holder === null ? "outbound.subtitle" : "outbound.to_holder")}
      actions={
        <div className="flex shrink-0 items-center gap-x-2">
          {rma.actions.includes("release_goods") && (
            <Button size="small" variant="secondary" onClick={() => setReleasing(true)}>
              {words("outbound.release")}
            </Button>
          )}
          {mayPack && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/orders/${rma.order_id}`}>{words("outbound.pack")}</Link>
            </Button>
          )}
        </div>
      }
    >
      {rma.outbound.map((goods) => (
        <OutboundRow key={goods.id} goods={goods} />
      ))}
      {isReleasing && <WordsDrawer rma={rma} verb="release_goods" onClose={() => setReleasing(false)} />}
    </Section>
  )
}

const OutboundRow = ({ goods }: { readonly goods: AdminRmaOutbound }) => {
  const words = useWords()
  const formats = useFormats()
  const { quantity, shipped_quantity, delivered_quantity, reserved_quantity, released_at, state } = goods
  const price =
    Number(goods.unit_price) === 0 ? words("outbound.free") : formats.amount(goods.unit_price, goods.currency_code)
  const isWaiting = state === "held" || state === "ready" || state === "preparing"
  const facts = [
    isWaiting &&
      (reserved_quantity > 0
        ? words("outbound.reserved", { count: reserved_quantity })
        : words("outbound.not_reserved")),
    shipped_quantity > 0 &&
      words("outbound.shipped", { shipped: shipped_quantity, delivered: delivered_quantity, quantity }),
    released_at !== null && words("outbound.released_at", { at: formats.instant(released_at) }),
  ].filter((fact) => fact !== false)

  return (
    <div className="flex items-start justify-between gap-x-6 px-6 py-4">
      <ItemTitle item={goods} detail={words("outbound.quantity", { count: quantity, price })} />
      <div className="flex shrink-0 flex-col items-end gap-y-1">
        <StatusBadge color={OUTBOUND_COLORS[state]}>{words(`outbound.state.${state}`)}</StatusBadge>
        {facts.map((fact) => (
          <Text key={fact} size="small" leading="compact" className="text-ui-fg-subtle text-right">
            {fact}
          </Text>
        ))}
      </div>
    </div>
  )
}
