/** The answer to a request that began long work: what came of it where that was quick, else the page that shows how far it is. */
import type { Response } from 'express';
import type { JobView } from '../services/job-work.ts';
import type { Jobs } from '../services/jobs.ts';
import { url } from './paths.ts';
import { redirect } from './respond.ts';

/** How long a request waits for work that may be short. */
const SOON_MS = 1000;

/** `shown`: answers a job that is done already. */
export async function answerJob(
  res: Response,
  jobs: Jobs,
  { jobId, isJoined }: { jobId: number; isJoined: boolean },
  shown: (job: JobView) => void,
): Promise<void> {
  const job = await jobs.soon(jobId, SOON_MS);
  if (job.state === 'done') shown(job);
  else redirect(res, isJoined ? `${url('job', jobId)}?joined=1` : url('job', jobId));
}
