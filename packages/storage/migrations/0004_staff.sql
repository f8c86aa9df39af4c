CREATE SCHEMA "staff";
--> statement-breakpoint
CREATE TABLE "appeals" (
	"text" uuid PRIMARY KEY NOT NULL,
	"consultation" text NOT NULL,
	"reason" text NOT NULL,
	"outcome" text,
	CONSTRAINT "appeals_outcome" CHECK ("appeals"."outcome" in ('granted', 'dismissed'))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"text" uuid NOT NULL,
	"place" integer NOT NULL,
	"consultation" text NOT NULL,
	"item" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"step" text NOT NULL,
	"outcome" text NOT NULL,
	"motive" text,
	"note" text NOT NULL,
	"masks" integer[] NOT NULL,
	"themes" text[] NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "decisions_text_place_pk" PRIMARY KEY("text","place"),
	CONSTRAINT "decisions_step" CHECK ("decisions"."step" in ('first', 'appeal', 'notice')),
	CONSTRAINT "decisions_outcome" CHECK ("decisions"."outcome" in ('publish', 'mask', 'refuse')),
	CONSTRAINT "decisions_motive" CHECK (("decisions"."outcome" = 'publish') = ("decisions"."motive" is null)),
	CONSTRAINT "decisions_masks" CHECK (("decisions"."outcome" = 'mask') = (cardinality("decisions"."masks") > 0)),
	CONSTRAINT "decisions_passages" CHECK (cardinality("decisions"."masks") % 2 = 0)
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text" uuid NOT NULL,
	"consultation" text NOT NULL,
	"reason" text NOT NULL,
	"sealed" text,
	"day" date NOT NULL,
	"outcome" text,
	CONSTRAINT "reports_outcome" CHECK ("reports"."outcome" in ('granted', 'dismissed'))
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"consultation" text NOT NULL,
	"item" text NOT NULL,
	"version" integer NOT NULL,
	"outcome" text NOT NULL,
	"text" json NOT NULL,
	"remarks" uuid[] NOT NULL,
	"next" integer,
	"at" bigint NOT NULL,
	CONSTRAINT "responses_consultation_item_version_pk" PRIMARY KEY("consultation","item","version"),
	CONSTRAINT "responses_outcome" CHECK ("responses"."outcome" in ('kept', 'partly', 'not-kept', 'later'))
);
--> statement-breakpoint
CREATE TABLE "bases" (
	"consultation" text NOT NULL,
	"number" integer NOT NULL,
	"content" json NOT NULL,
	CONSTRAINT "bases_consultation_number_pk" PRIMARY KEY("consultation","number")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"consultation" text NOT NULL,
	"number" integer NOT NULL,
	"at" bigint NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "releases_consultation_number_pk" PRIMARY KEY("consultation","number")
);
--> statement-breakpoint
CREATE TABLE "starts" (
	"consultation" text PRIMARY KEY NOT NULL,
	"count" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"login" text NOT NULL,
	"password" text NOT NULL,
	"sealed_key" text,
	"last_step" integer DEFAULT 0 NOT NULL,
	"roles" text[] NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "members_login_unique" UNIQUE("login")
);
--> statement-breakpoint
CREATE TABLE "staff"."sessions" (
	"digest" text PRIMARY KEY NOT NULL,
	"member" uuid NOT NULL,
	"is_full" boolean NOT NULL,
	"seen_at" bigint NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."invitations" (
	"login" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"roles" text[] NOT NULL,
	"until" bigint NOT NULL,
	CONSTRAINT "invitations_digest_unique" UNIQUE("digest")
);
--> statement-breakpoint
ALTER TABLE "remarks" DROP CONSTRAINT "remarks_of_a_kind";--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_of_a_kind" CHECK ("remarks"."kind" in ('for', 'against', 'amendment', 'text'));--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "consultation" text;--> statement-breakpoint
UPDATE "remarks" r SET "consultation" = c."consultation" FROM "contributions" c WHERE c."id" = r."contribution";--> statement-breakpoint
-- Answers to prompts of a call are texts among the others: each with a random id of its own.
INSERT INTO "remarks" ("contribution", "item", "version", "kind", "text", "consultation")
  SELECT a."contribution", a."item", a."version", 'text', a."text", c."consultation"
  FROM "answers" a JOIN "contributions" c ON c."id" = a."contribution" WHERE a."text" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "remarks" ALTER COLUMN "consultation" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "flags" text[];--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "alike" text;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "queue" text DEFAULT 'to-do' NOT NULL;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "motive" text;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "themes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_text_remarks_id_fk" FOREIGN KEY ("text") REFERENCES "public"."remarks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_text_remarks_id_fk" FOREIGN KEY ("text") REFERENCES "public"."remarks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."sessions" ADD CONSTRAINT "sessions_member_members_id_fk" FOREIGN KEY ("member") REFERENCES "staff"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeals_consultation" ON "appeals" USING btree ("consultation");--> statement-breakpoint
CREATE INDEX "decisions_log" ON "decisions" USING btree ("consultation","at","text","place");--> statement-breakpoint
CREATE INDEX "reports_text" ON "reports" USING btree ("text");--> statement-breakpoint
CREATE INDEX "reports_consultation" ON "reports" USING btree ("consultation");--> statement-breakpoint
CREATE INDEX "sessions_member" ON "staff"."sessions" USING btree ("member");--> statement-breakpoint
CREATE INDEX "remarks_queue" ON "remarks" USING btree ("consultation","queue",(coalesce("flags", '{}') = '{}'),(coalesce("alike", '~') collate "C"),"id");--> statement-breakpoint
CREATE INDEX "remarks_alike" ON "remarks" USING btree ("consultation","alike") WHERE "remarks"."alike" is not null;--> statement-breakpoint
CREATE INDEX "remarks_published" ON "remarks" USING btree ("consultation","id") WHERE "remarks"."outcome" in ('publish', 'mask');--> statement-breakpoint
CREATE INDEX "journal_at" ON "journal" USING btree ("at","id");--> statement-breakpoint
ALTER TABLE "answers" DROP COLUMN "text";