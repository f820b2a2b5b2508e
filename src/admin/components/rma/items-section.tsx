import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { AdminRma, AdminRmaItem } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useNow } from "../../hooks/use-now"
import { useReasonLabel } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { PictureList } from "../evidence/picture-list"
import { RequestPictures } from "../evidence/request-pictures"
import { useFaultText } from "../fault/use-fault-text"
import { Section } from "../shared/section"
import { ItemTitle } from "./item-title"
import { UnitList } from "./unit-list"

/** What is asked for: reason, terms and window, who pays, and what became of each unit. */
export const ItemsSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  return (
    <Section title={words("request.items.title")}>
      {rma.items.map((item) => (
        <ItemRow key={item.id} item={item} rma={rma} />
      ))}
      <RequestPictures evidence={rma.evidence} />
    </Section>
  )
}

const ItemRow = ({ item, rma }: { readonly item: AdminRmaItem; readonly rma: AdminRma }) => {
  const words = useWords()
  const formats = useFormats()
  const reasonLabel = useReasonLabel()
  const faultText = useFaultText()
  const now = useNow()
  const isOpen = Date.parse(item.window_ends_at) > now

  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-start justify-between gap-x-6">
        <ItemTitle item={item} />
        <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0 text-right">
          {progressOf(item, words)}
        </Text>
      </div>
      {item.note && (
        <blockquote className="border-ui-border-strong border-l-2 pl-3">
          <Text size="small" className="text-ui-fg-base whitespace-pre-line break-words">
            {item.note}
          </Text>
        </blockquote>
      )}
      <dl className="grid grid-cols-1 gap-x-8 gap-y-2 md:grid-cols-2">
        <Fact label={words("request.items.reason")}>
          {reasonLabel(item.reason_code)} · {words(`basis.${item.basis}`)}
        </Fact>
        <Fact label={words("request.items.resolution")}>
          {item.resolution === null
            ? words("request.items.wish", { wish: words(`resolution.${item.requested_resolution}`) })
            : words(`resolution.${item.resolution}`)}
        </Fact>
        {item.exchange !== null && <Fact label={words("exchange.for")}>{item.exchange.title}</Fact>}
        <Fact label={words("request.items.terms")}>
          {item.terms.policy_name} v{item.terms.version}
        </Fact>
        <Fact label={words(isOpen ? "request.items.window" : "request.items.window_ended")}>
          {formats.lastMoment(item.window_ends_at)}
        </Fact>
        <Fact label={words("request.items.fault")}>{faultText(item.fault_shares)}</Fact>
        <Fact label={words("request.items.freight")}>
          {item.goods_come_back ? words(`freight_payer.${item.freight_payer}`) : words("request.items.goods_stay")}
        </Fact>
        {item.cause !== null && <Fact label={words("request.items.cause")}>{item.cause}</Fact>}
      </dl>
      <PictureList pictures={rma.evidence.filter(({ rma_item_ids }) => rma_item_ids.includes(item.id))} />
      <UnitList item={item} currency={rma.currency_code} />
    </div>
  )
}

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="grid grid-cols-[110px_1fr] gap-x-3">
    <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
    <dd className="txt-compact-small text-ui-fg-base min-w-0 break-words">{children}</dd>
  </div>
)

const progressOf = (item: AdminRmaItem, words: ReturnType<typeof useWords>): string => {
  const { quantity, received_quantity, accepted_quantity } = item
  if (item.units.some((unit) => unit.inspected_at !== null))
    return words("request.items.accepted", { accepted: accepted_quantity, quantity })
  if (received_quantity > 0) return words("request.items.received", { received: received_quantity, quantity })
  return words("request.items.units", { count: quantity })
}
