import { Input } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"

import { FAULT_PARTIES, FREIGHT_PAYERS } from "../../../../domain/kernel/vocabulary"
import type { AdminRmaItem } from "../../../../types"
import { useItemExchangeOptions } from "../../../hooks/use-exchange-options"
import { useReasonLabel } from "../../../hooks/use-reasons"
import { useWords } from "../../../hooks/use-words"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { ExchangeFields } from "../exchange-fields"
import { ItemTitle } from "../item-title"
import type { ApproveForm } from "./approve-form"

interface ApproveItemFieldsProps {
  readonly form: UseFormReturn<ApproveForm>
  readonly rmaId: string
  readonly item: AdminRmaItem
  readonly index: number
}

export const ApproveItemFields = ({ form, rmaId, item, index }: ApproveItemFieldsProps) => {
  const words = useWords()
  const reasonLabel = useReasonLabel()
  return (
    <fieldset className="shadow-borders-base flex flex-col gap-y-4 rounded-lg p-4">
      <ItemTitle
        item={item}
        detail={[words("request.items.units", { count: item.quantity }), reasonLabel(item.reason_code)].join(" · ")}
      />
      <Field label={words("do.approve.cause")} hint={words("do.approve.cause_hint")}>
        {(id) => (
          <Input
            id={id}
            placeholder={words("do.approve.cause_placeholder")}
            {...form.register(`items.${index}.cause`)}
          />
        )}
      </Field>
      {item.allowed_resolutions.length > 1 && (
        <Field label={words("do.approve.resolution")}>
          {(id) => (
            <Choice
              id={id}
              value={form.watch(`items.${index}.resolution`)}
              onChange={(value) => form.setValue(`items.${index}.resolution`, value)}
              options={item.allowed_resolutions.map((value) => ({ value, label: words(`resolution.${value}`) }))}
            />
          )}
        </Field>
      )}
      {form.watch(`items.${index}.resolution`) === "exchange" && (
        <ExchangeOfItem form={form} rmaId={rmaId} item={item} index={index} />
      )}
      <div className="grid grid-cols-2 gap-4">
        <Field label={words("do.approve.fault")}>
          {(id) => (
            <Choice
              id={id}
              value={form.watch(`items.${index}.fault_party`)}
              onChange={(value) => form.setValue(`items.${index}.fault_party`, value)}
              options={FAULT_PARTIES.map((value) => ({ value, label: words(`fault_party.${value}`) }))}
            />
          )}
        </Field>
        <Field label={words("do.approve.freight")}>
          {(id) => (
            <Choice
              id={id}
              value={form.watch(`items.${index}.freight_payer`)}
              onChange={(value) => form.setValue(`items.${index}.freight_payer`, value)}
              options={FREIGHT_PAYERS.map((value) => ({ value, label: words(`freight_payer.${value}`) }))}
            />
          )}
        </Field>
      </div>
      {item.keep_item_max_percentage !== null && item.requested_resolution !== "keep_item" && (
        <Field
          label={words("purse.keep_item_offer")}
          hint={words("purse.keep_item_offer_hint", { most: item.keep_item_max_percentage })}
          isOptional
        >
          {(id) => (
            <Input
              id={id}
              type="number"
              min={1}
              max={item.keep_item_max_percentage ?? undefined}
              {...form.register(`items.${index}.keep_item_percentage`)}
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}

/** Goods to send instead: what the customer chose, unless staff agree on something else with him. */
const ExchangeOfItem = ({ form, rmaId, item, index }: ApproveItemFieldsProps) => (
  <ExchangeFields
    offer={useItemExchangeOptions(rmaId, item.id)}
    value={form.watch(`items.${index}.exchange`)}
    onChange={(wish) => form.setValue(`items.${index}.exchange`, wish)}
    promised={item.exchange}
  />
)
