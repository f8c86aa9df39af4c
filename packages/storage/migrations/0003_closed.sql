ALTER TABLE "consultations" ADD COLUMN "closed_at" bigint;
--> statement-breakpoint
-- Of those that are closed already, the journal knows when: past its date one took no answer, whenever that was written.
UPDATE "consultations" c SET "closed_at" = least(c."closes_at", (
  SELECT min(j."at") FROM "journal" j
  WHERE j."event" = 'state' AND j."detail" ->> 'consultation' = c."id" AND j."detail" ->> 'to' = 'closed'
)) WHERE c."state" NOT IN ('draft', 'open');
