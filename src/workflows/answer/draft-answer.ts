import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import {
  draftByRetrieval,
  type Assistant,
  type AssistantDraft,
  type AssistantQuestion,
} from "../../domain/answer/assistant"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { withTimeout } from "../with-timeout"
import { wordsOf } from "../words-of"

const RETRIEVAL: Assistant = { draft: (question) => Promise.resolve(draftByRetrieval(question)) }

/** What a host's assistant may say: it is code of others, and its answer may be read by customers. */
const draftSchema = z
  .object({ text: z.string().trim().min(1).max(20_000), article_ids: z.array(z.string()).max(20) })
  .nullable()

/**
 * What the shop's assistant would say, or null: it is off, does not know, is too slow or is broken. An assistant that
 * fails is never more than an assistant that does not know: a human answers.
 */
export async function draftAnswer(
  container: MedusaContainer,
  question: AssistantQuestion,
): Promise<AssistantDraft | null> {
  const { assistant: name, assistant_timeout_seconds } = await container.resolve(AFTER_SALES_MODULE).getOptions()
  if (name === "off") return null
  try {
    const assistant = name === "retrieval" ? RETRIEVAL : container.resolve<Assistant>(name)
    const draft = draftSchema.parse(await withTimeout(assistant.draft(question), assistant_timeout_seconds * 1000))
    const known = new Set(question.answers.map(({ id }) => id))
    return draft === null ? null : { ...draft, article_ids: draft.article_ids.filter((id) => known.has(id)) }
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`after-sales: the assistant "${name}" gave no draft: ${wordsOf(error)}`)
    return null
  }
}
