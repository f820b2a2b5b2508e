import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { useNavigate } from "react-router-dom"

import type { Eligibility, RmaRequest } from "../../../../types"
import { useIdempotencyKey } from "../../../hooks/use-idempotency-key"
import { useOpenRequest, usePreviewRequest } from "../../../hooks/use-start-request"
import { useWords } from "../../../hooks/use-words"
import { errorOfItem } from "../../../lib/item-error"
import { ServerError } from "../../../lib/server-error"
import { blankForm, isAskable, toRequest, type StartForm } from "./start-form"

export type Step = "lines" | "preview"

/** The two steps of a new request: what is asked for, then the money; only the second opens it, and only once. */
export const useStartRequestForm = (eligibility: Eligibility) => {
  const words = useWords()
  const navigate = useNavigate()
  const keyFor = useIdempotencyKey()
  const [step, setStep] = useState<Step>("lines")
  const preview = usePreviewRequest()
  const open = useOpenRequest(eligibility.order_id)
  const form = useForm<StartForm>({ defaultValues: blankForm(eligibility) })
  const request = toRequest(eligibility.order_id, form.watch())
  const isPending = preview.isPending || open.isPending
  const error = open.error ?? preview.error
  /** The body that the error is about; its items count the reasons. */
  const refused = open.error ? open.variables?.body : preview.variables

  const showPreview = (body: RmaRequest) => {
    open.reset()
    preview.mutate(body, { onSuccess: () => setStep("preview") })
  }

  const openRequest = (body: RmaRequest) =>
    open.mutate(
      { body, key: keyFor(body) },
      {
        onSuccess: ({ rma }) => {
          toast.success(words("do.open.done", { number: words("request.title", { number: rma.number }) }))
          void navigate(`/after-sales/${rma.id}`)
        },
        // Somebody was faster, say: the reasons stand beside the lines they are about.
        onError: (failure) => {
          if (failure instanceof ServerError && failure.reasons.length > 0) setStep("lines")
        },
      },
    )

  return {
    form,
    step,
    request,
    settlement: preview.data?.preview,
    isPending,
    isAskable: isAskable(request),
    error,
    errorOfLine: (lineItemId: string) =>
      errorOfItem(error, refused?.items.findIndex(({ line_item_id }) => line_item_id === lineItemId) ?? -1),
    goBack: () => setStep("lines"),
    submit: form.handleSubmit((values) => {
      if (isPending) return
      const body = toRequest(eligibility.order_id, values)
      if (!isAskable(body)) return
      if (step === "lines") showPreview(body)
      else openRequest(body)
    }),
  }
}
