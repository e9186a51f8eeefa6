import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SidebarPart } from '../protocol';
import type { Sidebar } from './state';

interface FoldProps {
  sidebar: Sidebar;
  part: SidebarPart;
  summary: string;
  /** Folded otherwise, unless the menu has opened the sidebar for this part. */
  open?: boolean;
  children: ComponentChildren;
}

/** A part of the work that is folded away until it is wanted. */
export function Fold({ sidebar, part, summary, open = false, children }: FoldProps) {
  const head = useRef<HTMLElement>(null);
  const isAskedFor = sidebar.part === part;
  useEffect(() => {
    if (isAskedFor) head.current?.focus();
  }, [isAskedFor]);
  return (
    <details open={open || isAskedFor}>
      <summary ref={head}>{summary}</summary>
      {children}
    </details>
  );
}
