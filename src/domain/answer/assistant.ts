/** A published answer as it was found for a question. */
export interface FoundAnswer {
  readonly id: string
  readonly locale: string
  readonly question: string
  readonly answer: string
  /** How many of the question's terms it holds, of how many. */
  readonly matched: number
  readonly asked: number
}

export interface AssistantQuestion {
  /** In the customer's words. */
  readonly question: string
  /** BCP 47; null when nobody knows. */
  readonly locale: string | null
  /** What the library holds on it, the best first; an assistant says nothing that is not in there. */
  readonly answers: readonly FoundAnswer[]
}

/** What an assistant would say. Staff, or the decision about its turn, say whether anybody gets to read it. */
export interface AssistantDraft {
  readonly text: string
  /** Articles it rests on. */
  readonly article_ids: readonly string[]
}

/**
 * Who drafts answers. A host may register one of its own, such as a language model, under the container key that the
 * option `assistant` names. Null means: a human has to answer this.
 */
export interface Assistant {
  draft(question: AssistantQuestion): Promise<AssistantDraft | null>
}

/** Of what was asked, this much must stand in an article before it is taken for the answer. */
const CONFIDENT = 0.6

/**
 * The assistant that comes with the plugin: it repeats the article that holds most of what was asked, word for word, and
 * hands over to a human where none holds enough. Two articles that hold as much are in doubt, and doubt is a human's.
 */
export function draftByRetrieval({ answers }: AssistantQuestion): AssistantDraft | null {
  const [best, next] = answers
  if (!best || best.asked === 0 || best.matched / best.asked < CONFIDENT) return null
  if (next && next.matched === best.matched) return null
  return { text: best.answer, article_ids: [best.id] }
}
