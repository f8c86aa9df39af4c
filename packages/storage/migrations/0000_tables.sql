CREATE SCHEMA "abuse";
--> statement-breakpoint
CREATE TABLE "abuse"."counters" (
	"rule" text NOT NULL,
	"key" text NOT NULL,
	"start" bigint NOT NULL,
	"until" bigint NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "counters_rule_key_start_pk" PRIMARY KEY("rule","key","start")
);
--> statement-breakpoint
CREATE TABLE "abuse"."secrets" (
	"day" date PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"contribution" uuid NOT NULL,
	"item" text NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"useful" text,
	"realistic" text,
	"text" text,
	CONSTRAINT "answers_contribution_item_pk" PRIMARY KEY("contribution","item"),
	CONSTRAINT "answers_useful" CHECK ("answers"."useful" in ('yes', 'no', 'no-opinion')),
	CONSTRAINT "answers_realistic" CHECK ("answers"."realistic" in ('yes', 'no', 'no-opinion'))
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation" text NOT NULL,
	"receipt" text NOT NULL,
	"notice" integer NOT NULL,
	"day" date NOT NULL,
	"channel" text NOT NULL,
	"marks" text[] NOT NULL,
	"activity" text,
	"structure" text,
	"signature" text,
	CONSTRAINT "contributions_receipt" UNIQUE("receipt"),
	CONSTRAINT "contributions_channel" CHECK ("contributions"."channel" in ('form', 'api', 'paper', 'import'))
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contribution" uuid NOT NULL,
	"item" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "remarks_kind" UNIQUE("contribution","item","kind"),
	CONSTRAINT "remarks_of_a_kind" CHECK ("remarks"."kind" in ('for', 'against', 'amendment'))
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"ticket" text PRIMARY KEY NOT NULL,
	"contribution" uuid NOT NULL,
	"until" bigint NOT NULL,
	"used" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tombstones" (
	"receipt" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clock" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "clock_has_one_row" CHECK ("clock"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation" text NOT NULL,
	"sealed" text NOT NULL,
	"purposes" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"digest" text PRIMARY KEY NOT NULL,
	"consultation" text NOT NULL,
	"used" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" text PRIMARY KEY NOT NULL,
	"definition" json NOT NULL,
	"state" text NOT NULL,
	"access" text NOT NULL,
	"time_zone" text NOT NULL,
	"opens_at" bigint NOT NULL,
	"closes_at" bigint NOT NULL,
	"notice" integer NOT NULL,
	"published_at" bigint,
	CONSTRAINT "consultations_state" CHECK ("consultations"."state" in ('draft', 'open', 'closed', 'moderated', 'published', 'archived')),
	CONSTRAINT "consultations_access" CHECK ("consultations"."access" in ('open', 'invited'))
);
--> statement-breakpoint
CREATE TABLE "items" (
	"consultation" text NOT NULL,
	"item" text NOT NULL,
	"version" integer NOT NULL,
	"position" integer NOT NULL,
	"hash" text NOT NULL,
	"content" json NOT NULL,
	CONSTRAINT "items_consultation_item_version_pk" PRIMARY KEY("consultation","item","version")
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" bigint NOT NULL,
	"event" text NOT NULL,
	"detail" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"consultation" text NOT NULL,
	"version" integer NOT NULL,
	"content" json NOT NULL,
	CONSTRAINT "notices_consultation_version_pk" PRIMARY KEY("consultation","version")
);
--> statement-breakpoint
CREATE TABLE "opened_texts" (
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "opened_texts_text_version_pk" PRIMARY KEY("text","version")
);
--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_contribution_contributions_id_fk" FOREIGN KEY ("contribution") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_contribution_contributions_id_fk" FOREIGN KEY ("contribution") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_contribution_contributions_id_fk" FOREIGN KEY ("contribution") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_consultation_consultations_id_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contributions_consultation" ON "contributions" USING btree ("consultation");--> statement-breakpoint
CREATE INDEX "invitations_consultation" ON "invitations" USING btree ("consultation");