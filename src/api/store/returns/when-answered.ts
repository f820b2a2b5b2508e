import type { MedusaResponse } from "@medusajs/framework/http"

/**
 * Resolves when the handler behind us has come to its answer, or after `mostSeconds`. Asks for the answer and not for
 * the end of the connection: a caller who hangs up early ends the connection, while the handler is still at work.
 */
export async function whenAnswered(res: MedusaResponse, mostSeconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, mostSeconds * 1000)
    const answered = () => {
      clearTimeout(timer)
      resolve()
    }
    const json = res.json.bind(res)
    res.json = (body) => {
      answered()
      return json(body)
    }
    res.once("finish", answered)
  })
}
