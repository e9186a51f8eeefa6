import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../shared/ui';
import { usePanel } from '../context';
import { t } from '../language';
import { GoogleLink } from '../parts/google-link';
import { KeptTables } from '../parts/kept-tables';
import { MessageNotice } from '../parts/message-notice';
import { Unlock } from '../parts/unlock';
import { openFile, openPasted, openSample } from '../work/open-table';

const KINDS = '.xlsx,.xls,.xlsm,.xlsb,.ods,.csv,.tsv';

/** The first step: a file, pasted cells, or the sample to try. */
export function ChooseScreen() {
  const { work } = usePanel();
  const message = work.messages.value.source;
  return (
    <section class="stack" aria-label={t('panel.step.choose')}>
      <p class="soft">{t('panel.source.intro')}</p>
      {message ? <MessageNotice message={message} /> : null}
      <Unlock />
      <FileDrop />
      <p class="small soft">{t('panel.source.private')}</p>
      <Pasted />
      <GoogleLink />
      <div class="flush">
        <Button kind="quiet" onClick={() => void openSample(work)}>
          {t('panel.source.sample')}
        </Button>
      </div>
      <KeptTables />
    </section>
  );
}

function FileDrop() {
  const { work, askForFile } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useSignal(false);
  useLayoutEffect(() => {
    askForFile.value = () => input.current?.click();
    return () => {
      askForFile.value = null;
    };
  }, [askForFile]);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void openFile(work, file);
  };
  return (
    <label
      class="drop"
      data-over={isOver.value}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        take(event.dataTransfer?.files);
      }}
    >
      <strong>{t('panel.source.drop')}</strong>
      <span class="small soft">{t('panel.source.kinds')}</span>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept={KINDS}
        data-testid="file"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Pasted() {
  const { work } = usePanel();
  const id = useId();
  const text = useSignal('');
  return (
    <details>
      <summary>{t('panel.source.paste')}</summary>
      <div class="stack">
        <label for={id}>{t('panel.source.paste-label')}</label>
        <textarea
          id={id}
          rows={5}
          data-testid="pasted"
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
        <Button
          aria-disabled={text.value.trim() === ''}
          onClick={() => {
            if (text.value.trim() !== '') void openPasted(work, text.value);
          }}
        >
          {t('panel.source.paste-read')}
        </Button>
      </div>
    </details>
  );
}
