/** Sentences one below the other; what is said twice is shown once. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="changes">
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
