import { AbstractNotificationProviderService, MedusaError, ModuleProvider, Modules } from "@medusajs/framework/utils"
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"

import { MAILBOX_VARIABLE, postLetter } from "./mailbox"

/** Delivers every message of the demo into a folder instead of sending it. Chosen by NOTIFICATION_PROVIDER. */
class MailboxProvider extends AbstractNotificationProviderService {
  static override identifier = "mailbox"

  override async send(letter: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const directory = process.env[MAILBOX_VARIABLE]
    if (!directory) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${MAILBOX_VARIABLE} names no folder`)
    // Core's own notices to staff have neither subject nor text; they are read in the dashboard.
    const { subject, text } = letter.content ?? {}
    if (!subject || !text) return {}
    return { id: postLetter(directory, { to: letter.to, template: letter.template, subject, text }) }
  }
}

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailboxProvider] })
