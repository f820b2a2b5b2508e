import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import type { RecoveryPack } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useRecoveryPack } from "../../hooks/use-recoveries"
import { useWords } from "../../hooks/use-words"
import { useFaultText } from "../fault/use-fault-text"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"

/** The evidence as it goes to the other side: read here, or saved as a file. */
export const RecoveryPackSection = ({ id, number }: { readonly id: string; readonly number: number }) => {
  const words = useWords()
  const { data: pack, error } = useRecoveryPack(id)
  return (
    <Section
      title={words("recovery.pack.title")}
      subtitle={words("recovery.pack.subtitle")}
      actions={
        pack && (
          <Button size="small" variant="secondary" onClick={() => download(pack, number)}>
            {words("recovery.pack.download")}
          </Button>
        )
      }
    >
      {error && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {pack && (
        <>
          <Shipment pack={pack} />
          {pack.items.map((item) => (
            <Goods key={item.id} item={item} />
          ))}
        </>
      )}
    </Section>
  )
}

const download = (pack: RecoveryPack, number: number): void => {
  const url = URL.createObjectURL(new Blob([JSON.stringify(pack, null, 2)], { type: "application/json" }))
  const link = document.createElement("a")
  link.href = url
  link.download = `RC-${number}.json`
  link.click()
  URL.revokeObjectURL(url)
}

const Shipment = ({ pack }: { readonly pack: RecoveryPack }) => {
  const words = useWords()
  const formats = useFormats()
  const paid = pack.payouts.filter(({ paid_at }) => paid_at !== null)
  const when = (key: "recovery.pack.shipped" | "recovery.pack.delivered", at: string | null) =>
    at === null ? [] : [words(key, { at: formats.day(at) })]
  return (
    <dl className="flex flex-col gap-y-2 px-6 py-4">
      <Fact label={words("recovery.pack.order")}>
        #{pack.order.display_id}, {words("recovery.pack.placed", { at: formats.day(pack.order.placed_at) })}
      </Fact>
      {pack.parcels.map((parcel) => (
        <Fact key={parcel.fulfillment_id} label={words("recovery.pack.parcel")}>
          {[
            ...parcel.tracking_numbers,
            ...when("recovery.pack.shipped", parcel.shipped_at),
            ...when("recovery.pack.delivered", parcel.delivered_at),
          ].join(" · ") || words("recovery.facts.none")}
        </Fact>
      ))}
      {paid.map(({ amount, paid_at }) => (
        <Fact key={paid_at} label={words("recovery.pack.paid")}>
          {formats.amount(amount, pack.settlement.currency_code)} · {formats.instant(paid_at ?? "")}
        </Fact>
      ))}
    </dl>
  )
}

const Goods = ({ item }: { readonly item: RecoveryPack["items"][number] }) => {
  const words = useWords()
  const faultText = useFaultText()
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus" leading="compact">
        {item.title} × {item.quantity}
      </Text>
      <dl className="flex flex-col gap-y-2">
        <Fact label={words("request.items.fault")}>{faultText(item.fault_shares)}</Fact>
        {item.note !== null && <Fact label={words("recovery.pack.said")}>{item.note}</Fact>}
        {item.cause !== null && <Fact label={words("recovery.pack.cause")}>{item.cause}</Fact>}
        {item.units.map(
          ({ grade, disposition, inspection_note }, index) =>
            grade !== null && (
              <Fact key={index} label={words("recovery.pack.found")}>
                {[words(`grade.${grade}`), disposition && words(`disposition.${disposition}`), inspection_note]
                  .filter(Boolean)
                  .join(" · ")}
              </Fact>
            ),
        )}
      </dl>
    </div>
  )
}

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="grid grid-cols-[150px_1fr] gap-x-3">
    <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
    <dd className="txt-compact-small text-ui-fg-base min-w-0 break-words">{children}</dd>
  </div>
)
