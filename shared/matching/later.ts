/** What takes a while to make ready: made when it is first asked for, and not while a page loads. */
export function later<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
