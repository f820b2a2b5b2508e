import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { InboundChannel } from "../../../../domain/inbound/outcome"
import type { Transaction } from "../../transaction"

export interface Handle {
  readonly channel: InboundChannel
  readonly handle: string
  readonly email: string | null
  readonly name: string | null
}

export interface KnownHandle extends Pick<Handle, "email" | "name"> {
  readonly id: string
}

/** Keeps what a channel tells of a handle and answers all that is known of it: what is not told again is not forgotten. */
export async function learnHandle({ query }: Transaction, handle: Handle): Promise<KnownHandle> {
  const [known] = await query<KnownHandle>(
    `insert into contact_handle (id, channel, handle, email, name) values (?, ?, ?, ?, ?)
     on conflict (channel, handle) where deleted_at is null do update
       set email = coalesce(excluded.email, contact_handle.email),
           name = coalesce(excluded.name, contact_handle.name), updated_at = now()
     returning id, email, name`,
    [generateEntityId(undefined, "handle"), handle.channel, handle.handle, handle.email, handle.name],
  )
  if (!known) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A handle was not written")
  return known
}
