import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRmaItem, AdminStrayParcel, ReceiveStrayParcelBody } from "../../../types"
import { useOrderLines } from "../../hooks/use-orders"
import { useReasons } from "../../hooks/use-reasons"
import { useRma } from "../../hooks/use-rma"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice, type Option } from "../shared/choice"
import { Field } from "../shared/field"
import { FindingTitle } from "./finding-title"
import { useParcelSubmit } from "./use-parcel-submit"

interface ReceiveParcelDrawerProps {
  readonly parcel: AdminStrayParcel
  readonly orderId: string
  readonly onClose: () => void
}

interface ReceiveForm {
  /** What each thing is: `item:<id>` of the request, `line:<id>` of the order, or undecided. */
  things: { finding_id: string; is: string }[]
  reason_code: string
  words: string
}

const UNDECIDED = "undecided"

/** Says of each thing in the parcel what it is; the rest stays open on the request. */
export const ReceiveParcelDrawer = ({ parcel, orderId, onClose }: ReceiveParcelDrawerProps) => {
  const words = useWords()
  const number = words("parcel.number", { number: parcel.number })
  const { submit, isPending, error } = useParcelSubmit(parcel.id, onClose)
  const { data: reasons } = useReasons()
  const options = useMeanings(orderId, parcel.rma_id)
  const form = useForm<ReceiveForm>({
    defaultValues: {
      things: parcel.findings.map(({ id }) => ({ finding_id: id, is: UNDECIDED })),
      ...{ reason_code: "", words: "" },
    },
  })
  const { things, reason_code, words: said } = form.watch()
  const needsReason = things.some(({ is }) => is.startsWith("line:"))
  const isNothing = parcel.rma_id === null && !needsReason

  return (
    <ActionDrawer
      title={words("parcel.do.receive.title", { number })}
      body={words("parcel.do.receive.body")}
      submit={words("parcel.do.receive.submit")}
      isPending={isPending}
      isDisabled={said.trim() === "" || isNothing || (needsReason && reason_code === "")}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) =>
        submit("receive", toBody(given), words("parcel.do.receive.done", { number })),
      )}
    >
      {parcel.findings.map((finding, index) => (
        <div key={finding.id} className="shadow-borders-base flex flex-col gap-y-4 rounded-lg p-4">
          <FindingTitle finding={finding} />
          <Field label={words("parcel.do.receive.as")}>
            {(id) => (
              <Choice
                id={id}
                value={things[index]?.is ?? UNDECIDED}
                options={options}
                onChange={(value) => form.setValue(`things.${index}.is`, value)}
              />
            )}
          </Field>
        </div>
      ))}
      {needsReason && (
        <Field label={words("parcel.do.receive.reason")}>
          {(id) => (
            <Choice
              id={id}
              value={reason_code}
              options={(reasons ?? [])
                .filter(({ goods_come_back, is_active }) => goods_come_back && is_active)
                .map(({ code, label }) => ({ value: code, label }))}
              placeholder={words("finding.take_in.reason_placeholder")}
              onChange={(value) => form.setValue("reason_code", value)}
            />
          )}
        </Field>
      )}
      <Field label={words("finding.why")}>
        {(id) => (
          <Textarea id={id} rows={3} placeholder={words("finding.why_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}

/** What a thing can be: an item that the request waits for, or any line of the order. */
const useMeanings = (orderId: string, rmaId: string | null): Option[] => {
  const words = useWords()
  const { data: lines = [] } = useOrderLines(orderId)
  const { data: rma } = useRma(rmaId ?? "")
  const isAwaited = (item: AdminRmaItem) => item.goods_come_back && item.received_quantity < item.quantity
  const announced = rmaId === null ? [] : (rma?.items.filter(isAwaited) ?? [])
  return [
    { value: UNDECIDED, label: words("parcel.do.receive.leave") },
    ...announced.map(({ id, title }) => ({
      value: `item:${id}`,
      label: words("parcel.do.receive.announced", { title }),
    })),
    ...lines.map(({ value, label }) => ({ value: `line:${value}`, label })),
  ]
}

const toBody = ({ things, reason_code, words }: ReceiveForm): ReceiveStrayParcelBody => {
  const of = (kind: "item" | "line") =>
    things.flatMap(({ finding_id, is }) =>
      is.startsWith(`${kind}:`) ? [{ finding_id, id: is.slice(kind.length + 1) }] : [],
    )
  return {
    words: words.trim(),
    declared: of("item").map(({ finding_id, id }) => ({ finding_id, item_id: id })),
    contents: of("line").map(({ finding_id, id }) => ({ finding_id, line_item_id: id, reason_code })),
  }
}
