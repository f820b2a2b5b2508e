import { useEffect, useRef } from "react"

import { write } from "../../lib/client"
import { createIdempotencyKey } from "../../lib/idempotency-key"

const QUIET_MS = 1_500

/**
 * Keeps an answer that is being written, a moment after the last key, so that it is there again on another device and
 * after a reload. Null keeps nothing: notes are not drafts. A draft that could not be kept is kept with the next key.
 */
export const useDraft = (ticketId: string, body: string | null): void => {
  const kept = useRef(body)
  useEffect(() => {
    if (body === null || body === kept.current) return undefined
    const timer = setTimeout(() => {
      kept.current = body
      write(`/tickets/${ticketId}/draft`, { body }, createIdempotencyKey()).catch(() => {
        kept.current = null
      })
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [ticketId, body])
}
