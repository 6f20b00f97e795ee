/** Long work on its way: how far it is, and stopping it. */
import { ask, tell, type Refusal, type Told } from '../api';
import type { JobStarted, JobState } from '../api.gen';
import { faultOf } from '../faults';
import { said } from '../parts/said.svelte';
import { revision } from '../revision.svelte';

const POLL_MS = 150;

/** Make it while a component is being set up; it watches for as long as that is in sight. */
export class LongWork {
  job = $state.raw<JobState | null>(null);
  fault = $state.raw<Refusal | null>(null);
  busy = $state(false);

  constructor() {
    $effect(() => {
      if (!this.running) return;
      const timer = setInterval(() => void this.#look(), POLL_MS);
      return () => clearInterval(timer);
    });
  }

  get running(): boolean {
    return this.job?.state === 'running';
  }

  get done(): boolean {
    return this.job?.state === 'done';
  }

  /** Whether it has begun. */
  async start(begin: () => Promise<Told<JobStarted>>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.fault = null;
    try {
      await this.watch(begin);
      return true;
    } catch (error) {
      this.fault = faultOf(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Begins and watches; a refusal is the caller's to say. */
  async watch(begin: () => Promise<Told<JobStarted>>) {
    const { out } = await begin();
    this.job = await ask('job_state', { job: out.job });
    // Work that was over at once is looked at no more.
    if (!this.running) revision.bump();
  }

  /** Watches work that was begun elsewhere. */
  async find(job: string) {
    try {
      this.job = await ask('job_state', { job });
      // It may have ended while it was asked after.
      if (!this.running) revision.bump();
    } catch {
      // It is over, and its place has been taken by other work.
    }
  }

  async stop() {
    if (!this.job) return;
    try {
      await tell('job_cancel', { job: this.job.job });
    } catch (error) {
      said.fault(error);
    }
  }

  async #look() {
    if (!this.job) return;
    try {
      const now = await ask('job_state', { job: this.job.job });
      if (this.running) this.job = now;
      if (now.state !== 'running') revision.bump();
    } catch (error) {
      this.fault = faultOf(error);
    }
  }
}
