/** One caller of the shop's HTTP API: who it is, is in its headers. */
export interface Api {
  get<Answer>(path: string): Promise<Answer>
  post<Answer>(path: string, body?: object): Promise<Answer>
  /** The same API, called by somebody else or with one thing more to show. */
  with(headers: Readonly<Record<string, string>>): Api
}

/** Calls the API at `baseUrl`. An answer other than 2xx throws, with what was asked and what the server said. */
export function createApi(baseUrl: string, headers: Readonly<Record<string, string>> = {}): Api {
  async function call<Answer>(method: "GET" | "POST", path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { ...headers, "content-type": "application/json" },
      body: body && JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
    // The one place where an answer is believed to have the shape that Medusa's types declare for its route.
    return JSON.parse(text) as Answer
  }
  return {
    get: (path) => call("GET", path),
    post: (path, body) => call("POST", path, body),
    with: (more) => createApi(baseUrl, { ...headers, ...more }),
  }
}

export function bearer(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` }
}
