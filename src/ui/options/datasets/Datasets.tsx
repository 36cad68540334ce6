/** The options' section on datasets: which are in use, in which order, and how to add one. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { faultOf, type Fault } from '../../../failure/fault';
import { faultText } from '../../text/fault-text';
import type { Translate } from '../../text/translate';
import { AddAddress } from './AddAddress';
import { AddFile } from './AddFile';
import type { RefreshInterval } from '../../../setting-values';
import { DatasetItem } from './DatasetItem';
import { ImportItem } from './ImportItem';
import { moved, switched, type DatasetsView } from './datasets-view';

/** The functions that the section needs. Each resolves when it is done, or rejects with a `Failure`. */
export interface DatasetsApi {
  load(): Promise<DatasetsView>;
  addFile(file: File): Promise<void>;
  /** Asks the browser for permission to read the address first. */
  addAddress(url: string, every: RefreshInterval): Promise<void>;
  stop(id: string): Promise<void>;
  change(order: readonly string[], off: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
  refresh(id: string): Promise<void>;
  /** Saves the dataset as a file for the reader. */
  save(id: string): Promise<void>;
}

export interface DatasetsProps {
  readonly api: DatasetsApi;
  readonly t: Translate;
}

/** Interval of requests for progress during an import (milliseconds). */
const PROGRESS_EVERY = 400;

export function Datasets({ api, t }: DatasetsProps) {
  const [view, setView] = useState<DatasetsView | null>(null);
  const [problem, setProblem] = useState<Fault | null>(null);

  /** Runs an action, then shows the new state of all datasets. */
  const after = useCallback(
    (work: Promise<void>) => {
      setProblem(null);
      void work
        .catch((error: unknown) => setProblem(faultOf(error)))
        .then(() => api.load())
        .then(setView, (error: unknown) => setProblem(faultOf(error)));
    },
    [api],
  );

  const working = view?.imports.some(({ stage }) => stage !== 'failed') ?? false;
  useEffect(() => after(Promise.resolve()), [after]);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setInterval(() => void api.load().then(setView, () => undefined), PROGRESS_EVERY);
    return () => clearInterval(timer);
  }, [working, api]);

  if (!view)
    return (
      <section class="datasets" aria-busy="true">
        <h2>{t('datasets.title')}</h2>
      </section>
    );
  const { datasets, imports } = view;
  const told = view.problem ?? problem;
  const order = datasets.map(({ id }) => id);
  const off = datasets.filter(({ on }) => !on).map(({ id }) => id);
  return (
    <section class="datasets">
      <h2>{t('datasets.title')}</h2>
      <p class="hint">{t('datasets.intro')}</p>
      <ol class="dataset-list">
        {datasets.map((dataset, index) => (
          <DatasetItem
            key={dataset.id}
            dataset={dataset}
            isFirst={index === 0}
            isLast={index === datasets.length - 1}
            t={t}
            onMove={(by) => after(api.change(moved(datasets, dataset.id, by), off))}
            onSwitch={(on) => after(api.change(order, switched(datasets, dataset.id, on)))}
            onRemove={() => after(api.remove(dataset.id))}
            onRefresh={() => after(api.refresh(dataset.id))}
            onSave={() => after(api.save(dataset.id))}
          />
        ))}
      </ol>
      <ul class="import-list" aria-live="polite">
        {imports.map((job) => (
          <ImportItem key={job.id} job={job} t={t} onStop={() => after(api.stop(job.id))} />
        ))}
      </ul>
      {told !== null && (
        <p class="problem" role="alert">
          {faultText(told, t)}
        </p>
      )}
      {view.problem === null && (
        <>
          <AddFile t={t} onFile={(file) => after(api.addFile(file))} />
          <AddAddress t={t} onAddress={(url, every) => after(api.addAddress(url, every))} />
        </>
      )}
    </section>
  );
}
