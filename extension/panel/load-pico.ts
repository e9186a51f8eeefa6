import pico from '@picocss/pico/css/pico.classless.min.css?url';

/** Adds Pico before the styles of the page, which build on it. Settles when it is in force. */
export function loadPico(): Promise<void> {
  return new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = pico;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => failed(new Error(`${pico} could not be loaded.`)));
    document.head.prepend(link);
  });
}
