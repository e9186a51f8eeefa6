/** Handles a press once: the second click of a double click is none of its own. */
export const oncePerPress =
  (handle: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) handle();
  };
