import type { Services } from '../services/create-services.ts';
import type { Tour } from './presenters/tour.ts';
import type { Toast } from './presenters/toast.ts';

/** What a session is, as the services answer it. */
export type Session = NonNullable<Awaited<ReturnType<Services['sessions']['find']>>>;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way Express lets its locals be typed
  namespace Express {
    interface Locals {
      requestId: string;
      cookie: string;
      session: Session;
      toast: Toast;
      tour: Tour;
    }
  }
}
