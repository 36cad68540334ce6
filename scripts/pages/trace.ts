/**
 * Finds our tasks on a page's main thread in a trace of Chromium.
 *
 *   RunTask      ├───────────── 61 ms ─────────────┤      a task: nothing else happens in the page
 *   our scripts        ├── 9 ms ──┤                        samples with one of our files on the stack
 *
 * The sampler looks at the stack every millisecond or so, and each sample counts for the time since the previous one.
 * On a busy machine other programs interrupt a task: if the trace has the task's processor time, our time is scaled to
 * the same share. What the browser does for us outside of script (unpacking a message, painting a highlight) is not
 * included.
 */
import { z } from 'zod';

const event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  id: z.union([z.string(), z.number()]).optional(),
  args: z.record(z.string(), z.unknown()).optional(),
});
type TraceEvent = z.infer<typeof event>;

const profileData = z.object({
  startTime: z.number().optional(),
  cpuProfile: z
    .object({
      nodes: z
        .array(
          z.object({
            id: z.number(),
            parent: z.number().optional(),
            callFrame: z.object({ url: z.string().optional() }),
          }),
        )
        .optional(),
      samples: z.array(z.number()).optional(),
    })
    .optional(),
  timeDeltas: z.array(z.number()).optional(),
});

/** Categories that Chromium must record for {@link ourTasks}. */
export const traceCategories = ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

/** A part of a trace, in microseconds. */
interface Sample {
  readonly from: number;
  readonly length: number;
}

/**
 * Returns the processor time of our scripts in each task that ran them (milliseconds), longest first.
 * @param trace text of the trace file
 * @param origin origin of our scripts
 */
export function ourTasks(trace: string, origin: string): number[] {
  const { traceEvents } = z.object({ traceEvents: z.array(event) }).parse(JSON.parse(trace));
  const times: number[] = [];
  for (const [thread, samples] of ourSamples(traceEvents, origin)) {
    const tasks = traceEvents
      .filter((task) => task.ph === 'X' && /RunTask$/.test(task.name) && threadOf(task) === thread)
      .map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, share: dur > 0 ? Math.min(1, tdur / dur) : 1 }))
      .sort((a, b) => a.from - b.from);
    const sums = tasks.map(() => 0);
    for (const { from, length } of samples) {
      const index = tasks.findLastIndex((task) => task.from <= from);
      const task = tasks[index];
      if (task && from <= task.to) sums[index] = sums[index]! + length * task.share;
    }
    times.push(...sums.filter((sum) => sum > 0).map((sum) => sum / 1000));
  }
  return times.sort((a, b) => b - a);
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;

/** Returns samples with one of our files on the stack, by thread. */
function ourSamples(events: readonly TraceEvent[], origin: string): Map<string, Sample[]> {
  const byThread = new Map<string, Sample[]>();
  const profiles = events.filter(({ name }) => name === 'Profile');
  for (const profile of profiles) {
    const chunks = events.filter(
      ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
    );
    let time = profileData.parse(profile.args?.['data']).startTime ?? profile.ts;
    const isOurs = new Map<number, boolean>();
    const samples: Sample[] = [];
    for (const chunk of chunks.sort((a, b) => a.ts - b.ts)) {
      const { cpuProfile, timeDeltas = [] } = profileData.parse(chunk.args?.['data']);
      for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
        const isHere = callFrame.url?.startsWith(origin) ?? false;
        isOurs.set(id, isHere || (parent !== undefined && (isOurs.get(parent) ?? false)));
      }
      for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
        const length = timeDeltas[index] ?? 0;
        time += length;
        // A sample counts until the next one; the last of a chunk for the time since the one before it.
        const next = timeDeltas[index + 1] ?? length;
        if (isOurs.get(node)) samples.push({ from: time, length: next });
      }
    }
    byThread.set(threadOf(profile), samples);
  }
  return byThread;
}
