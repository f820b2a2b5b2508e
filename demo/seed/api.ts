/** One caller of the shop's HTTP API: who it is, is in its headers. */
export interface Api {
  get<Answer>(path: string): Promise<Answer>
  post<Answer>(path: string, body?: object): Promise<Answer>
  /** Whatever the answer is, a refusal included. A `FormData` goes as a form, everything else as JSON. */
  ask<Body>(method: Method, path: string, body?: object): Promise<Answer<Body>>
  /** The same API, called by somebody else or with one thing more to show. */
  with(headers: Readonly<Record<string, string>>): Api
  /** The bytes of a file, with the headers that came with it. */
  download(path: string): Promise<Response>
}

export type Method = "GET" | "POST" | "DELETE"

export interface Answer<Body> {
  readonly status: number
  readonly body: Body
}

/**
 * Calls the API at `baseUrl`. Where a call by `get` or `post` is answered other than with 2xx it throws, with what was
 * asked and what the server said.
 */
export function createApi(baseUrl: string, headers: Readonly<Record<string, string>> = {}): Api {
  async function fetchText(method: Method, path: string, body?: object): Promise<Answer<string>> {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      ...(body instanceof FormData
        ? { headers, body }
        : { headers: { ...headers, "content-type": "application/json" }, body: body && JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.text() }
  }
  async function call<Body>(method: Method, path: string, body?: object): Promise<Body> {
    const answer = await fetchText(method, path, body)
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body}`)
    return parse(answer.body)
  }
  return {
    get: (path) => call("GET", path),
    post: (path, body) => call("POST", path, body),
    ask: async (method, path, body) => {
      const answer = await fetchText(method, path, body)
      return { ...answer, body: parse(answer.body) }
    },
    download: (path) => fetch(`${baseUrl}${path}`, { headers }),
    with: (more) => createApi(baseUrl, { ...headers, ...more }),
  }
}

/** The one place where an answer is believed to have the shape that its route is declared to have. */
function parse<Body>(text: string): Body {
  return JSON.parse(text) as Body
}

export function bearer(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` }
}
