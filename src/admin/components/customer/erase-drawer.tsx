import { Checkbox, Label, Textarea, toast } from "@medusajs/ui"
import { useId } from "react"
import { Controller, useForm } from "react-hook-form"

import { useEraseCustomer } from "../../hooks/use-customers"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"

interface EraseForm {
  words: string
  isCertain: boolean
}

/** The last question before words, names and files go for good; the server's reasons against it stay on screen. */
export const EraseDrawer = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const words = useWords()
  const certainId = useId()
  const { mutate, isPending, error } = useEraseCustomer(id)
  const keyFor = useIdempotencyKey()
  const form = useForm<EraseForm>({ defaultValues: { words: "", isCertain: false } })
  const given = form.watch()
  const send = (sent: EraseForm): void => {
    if (isPending) return
    const body = { words: sent.words.trim() }
    const onSuccess = () => {
      toast.success(words("customer.privacy.erasing"))
      onClose()
    }
    mutate({ ...body, key: keyFor(body) }, { onSuccess })
  }
  return (
    <ActionDrawer
      title={words("customer.privacy.erase_title")}
      body={words("customer.privacy.erase_body")}
      submit={words("customer.privacy.erase_submit")}
      isDanger
      isPending={isPending}
      isDisabled={given.words.trim() === "" || !given.isCertain}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      <Field label={words("customer.privacy.wish")}>
        {(fieldId) => (
          <Textarea
            id={fieldId}
            rows={4}
            placeholder={words("customer.privacy.wish_placeholder")}
            {...form.register("words")}
          />
        )}
      </Field>
      <Controller
        control={form.control}
        name="isCertain"
        render={({ field }) => (
          <div className="flex items-start gap-x-2">
            <Checkbox
              id={certainId}
              checked={field.value}
              onCheckedChange={(checked) => field.onChange(checked === true)}
            />
            <Label size="small" htmlFor={certainId} className="text-pretty">
              {words("customer.privacy.certain")}
            </Label>
          </div>
        )}
      />
    </ActionDrawer>
  )
}
