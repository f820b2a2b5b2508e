import { Input, Textarea, toast } from "@medusajs/ui"
import { FormProvider, useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import type { RegisterStrayParcelBody } from "../../../types"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useRegisterParcel } from "../../hooks/use-receiving"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"
import { FoundFields } from "./found-fields"
import { toFoundBody, type FoundForm } from "./found-form"

const LABEL = {
  tracking_number: "parcel.column.tracking",
  carrier: "parcel.carrier",
  sender: "parcel.column.sender",
  order_number: "parcel.order_number",
  email: "parcel.email",
} as const

type ParcelForm = Record<keyof typeof LABEL | "note", string> & { findings: FoundForm[] }

/** What the label says and what is in it; then its page opens, where it is matched. */
export const RegisterParcelDrawer = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useRegisterParcel()
  const keyFor = useIdempotencyKey()
  const form = useForm<ParcelForm>({
    defaultValues: {
      ...{ tracking_number: "", carrier: "", sender: "", order_number: "", email: "", note: "" },
      findings: [],
    },
  })

  const send = ({ findings, ...label }: ParcelForm): void => {
    if (isPending) return
    const said = Object.fromEntries(Object.entries(label).filter(([, text]) => text.trim() !== ""))
    const body: RegisterStrayParcelBody = { ...said, findings: findings.map(toFoundBody) }
    mutate(
      { body, key: keyFor(body) },
      {
        onSuccess: ({ stray_parcel: { id, number } }) => {
          toast.success(words("parcel.do.register.done", { number: words("parcel.number", { number }) }))
          void navigate(`/after-sales/parcels/${id}`)
        },
      },
    )
  }

  return (
    <ActionDrawer
      title={words("parcel.do.register.title")}
      body={words("parcel.do.register.body")}
      submit={words("parcel.do.register.submit")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      {(["tracking_number", "carrier", "sender", "order_number", "email"] as const).map((name) => (
        <Field
          key={name}
          label={words(LABEL[name])}
          hint={name === "sender" ? words("parcel.sender_hint") : undefined}
          isOptional
        >
          {(id) => <Input id={id} {...form.register(name)} />}
        </Field>
      ))}
      <Field label={words("parcel.note")} isOptional>
        {(id) => (
          <Textarea id={id} rows={2} placeholder={words("parcel.note_placeholder")} {...form.register("note")} />
        )}
      </Field>
      <FormProvider {...form}>
        <FoundFields orderId={null} />
      </FormProvider>
    </ActionDrawer>
  )
}
