import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { recordOfToken, signToken } from "../signed-token"
import { linkToStorefront } from "../storefront-link"

/** Where the customer answers: written in the mail to him, and shown to nobody else. */
export async function surveyLinkOf(container: MedusaContainer, surveyId: string): Promise<string> {
  return linkToStorefront(container, "survey_link_path", signToken(container, "survey", surveyId))
}

/** @throws NOT_FOUND for a token that was not signed here */
export function surveyOfToken(container: MedusaContainer, token: string): string {
  const id = recordOfToken(container, "survey", token)
  if (id === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such survey")
  return id
}
