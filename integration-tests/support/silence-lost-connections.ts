/**
 * Between two tests the runner puts the database back by dropping it, and the pool says of each connection it loses
 * so what was meant to happen. Everything else that is printed stays.
 */
const MEANT_TO_HAPPEN = /^Connection Error: Connection ended unexpectedly/

const print = console.log.bind(console)
console.log = (...words: unknown[]) => {
  if (!MEANT_TO_HAPPEN.test(String(words[0]))) print(...words)
}
