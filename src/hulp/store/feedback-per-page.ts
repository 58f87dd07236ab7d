import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface PageFeedback {
  readonly page: string;
  readonly yes: number;
  readonly no: number;
  readonly remarks: number;
}

/** How often each page helped and did not, since that moment; a page of which nobody said anything is not there. */
export async function feedbackPerPage(tx: Tx, since: Date): Promise<readonly PageFeedback[]> {
  const found = await sql<PageFeedback>`
    select f.page, count(*) filter (where f.helped) as yes, count(*) filter (where not f.helped) as no,
      count(r.feedback) as remarks
    from feedback f left join remark r on r.feedback = f.id
    where f.at >= ${since} group by f.page order by f.page`.execute(tx);
  return found.rows;
}
