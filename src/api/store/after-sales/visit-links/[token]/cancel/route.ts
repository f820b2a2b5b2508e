import { visitLinkVerb } from "../../visit-link-verb"

export const POST = visitLinkVerb(() => ({ action: "cancel", reason: "customer", words: null }))
