/** Files may be dropped anywhere on the page: one that misses a field would else be opened by the browser in its place. */
import { useEffect, useState } from 'preact/hooks';
import { chosenFromDrop } from '../files.js';
import type { App } from './state.js';

/** What is being dropped, or was last. */
export interface Drop {
  /** Whether something is held over the page. */
  readonly isOver: boolean;
  /** Whether a link was dropped, which is not fetched. */
  readonly isAddress: boolean;
}

export function useDrop(app: App): Drop {
  const [isOver, setOver] = useState(false);
  const [isAddress, setAddress] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!isForeign(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!isForeign(event)) return;
      event.preventDefault();
      setOver(false);
      const transfer = event.dataTransfer!;
      const isLink = transfer.getData('text/uri-list') !== '';
      setAddress(isLink);
      if (isLink || app.mending) return;
      const found = chosenFromDrop(transfer);
      void app.open(found.then((chosen) => chosen ?? []));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  });
  return { isOver, isAddress };
}

/** Files and links; a text that is moved within an editor is the editor's. */
function isForeign({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list') ?? false;
}
