import { useMutation } from "@tanstack/react-query"
import { useState } from "react"

import type { UploadedAttachment } from "../../types"
import { sendForm } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"

export interface ChosenPicture {
  readonly id: string
  readonly filename: string
}

export interface Attachments {
  readonly chosen: readonly ChosenPicture[]
  readonly isPending: boolean
  readonly error: unknown
  readonly add: (file: File) => void
  readonly remove: (id: string) => void
  readonly clear: () => void
  /** What the words name; nothing while nothing was chosen. */
  readonly named: { readonly attachment_ids?: readonly string[] }
}

/** Pictures for words that are being written: sent as they are chosen, named when the words are sent, else purged by the server. */
export const useAttachments = (): Attachments => {
  const [chosen, setChosen] = useState<readonly ChosenPicture[]>([])
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append("file", file)
      return sendForm<UploadedAttachment>("/ticket-attachments", form, createIdempotencyKey())
    },
    onSuccess: ({ attachment }, file) => setChosen((before) => [...before, { id: attachment.id, filename: file.name }]),
  })
  return {
    chosen,
    isPending,
    error,
    add: mutate,
    remove: (id) => setChosen((before) => before.filter((one) => one.id !== id)),
    clear: () => {
      setChosen([])
      reset()
    },
    named: chosen.length === 0 ? {} : { attachment_ids: chosen.map(({ id }) => id) },
  }
}
