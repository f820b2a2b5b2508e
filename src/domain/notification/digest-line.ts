import type { Message, NoticeTemplate } from "./message"
import { renderMessage } from "./render-message"

/** One line of a digest: what the message is called, and what it is about. */
export function digestLine(message: Message<NoticeTemplate>, locale: string | null): string {
  const about = message.template === "sla_alert" ? message.data.subject : message.data.promise
  return `${renderMessage(message, locale).subject} · ${about.replace(/\s+/g, " ").trim()}`
}
