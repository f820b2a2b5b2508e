import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"

import type { AddInspectionPhotoFields, AdminRma } from "../../types"
import { readFile, sendForm } from "../lib/client"
import { createIdempotencyKey } from "../lib/idempotency-key"
import { queryKeys } from "../lib/query-keys"

/** Where the browser finds the picture at `path`, as long as somebody looks at it; null until it is there. */
export const usePictureUrl = (path: string): { readonly url: string | null; readonly isMissing: boolean } => {
  const { data, isError } = useQuery({
    queryKey: queryKeys.picture(path),
    queryFn: () => readFile(path),
    staleTime: Infinity,
  })
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (data === undefined) return
    const made = URL.createObjectURL(data)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { url, isMissing: isError }
}

export interface PhotoToAdd extends AddInspectionPhotoFields {
  readonly file: File
}

/** Adds a picture of inspection; the same file chosen again is the same picture. */
export const useAddPhoto = (rmaId: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ file, item_id, kind }: PhotoToAdd) => {
      const form = new FormData()
      form.append("item_id", item_id)
      form.append("kind", kind)
      form.append("file", file)
      return sendForm<{ readonly rma: AdminRma }>(`/rmas/${rmaId}/evidence`, form, createIdempotencyKey())
    },
    onSuccess: async (answer) => {
      await client.cancelQueries({ queryKey: queryKeys.rma(rmaId) })
      client.setQueryData(queryKeys.rma(rmaId), answer)
    },
  })
}
