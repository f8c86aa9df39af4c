-- What tables alone do not hold: which rows never change, and the functions that keep, correct and take out a contribution.

-- Counters of a day: nothing is lost that matters if a crash empties them, and no write-ahead log keeps them.
ALTER TABLE "abuse"."counters" SET UNLOGGED;
--> statement-breakpoint
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % never change', TG_TABLE_NAME USING ERRCODE = 'HS004';
END $$;
--> statement-breakpoint
CREATE TRIGGER "journal_is_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "journal"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "opened_texts_never_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "opened_texts"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- Items are those of the draft until it opens. An import, which adds the items of what was open elsewhere, says so.
CREATE FUNCTION "hold_items"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner text := CASE WHEN TG_OP = 'INSERT' THEN NEW.consultation ELSE OLD.consultation END;
BEGIN
  IF TG_OP = 'INSERT' AND current_setting('horizon.import', true) = 'on' THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM consultations WHERE id = owner AND state <> 'draft') THEN
    RAISE EXCEPTION 'the items of % are frozen', owner USING ERRCODE = 'HS004';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER "items_are_held" BEFORE INSERT OR UPDATE OR DELETE ON "items"
  FOR EACH ROW EXECUTE FUNCTION "hold_items"();
--> statement-breakpoint
CREATE TRIGGER "items_are_not_emptied" BEFORE TRUNCATE ON "items"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- The lock of a consultation: shared by what adds answers, alone for what changes its state. A row lock would do the same, and
-- would write the one row of the consultation at each contribution.
CREATE FUNCTION "consultation_key"(id text) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT hashtextextended(id, 1852798056)
$$;
--> statement-breakpoint
-- The time that counts: the latest ever seen. It is written when it is a second ahead, or passes what must not open again.
CREATE FUNCTION "time_now"(given bigint, boundary bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  latest bigint;
BEGIN
  SELECT at INTO latest FROM clock;
  IF latest IS NULL THEN
    INSERT INTO clock (at) VALUES (given) ON CONFLICT DO NOTHING;
  ELSIF given >= latest + 1000 OR (given > latest AND given >= boundary AND latest < boundary) THEN
    UPDATE clock SET at = given WHERE at < given;
  END IF;
  RETURN greatest(given, latest);
END $$;
--> statement-breakpoint
-- Adds the answers of `body` to a contribution; HS002 where one is of no item of the consultation, or not of its version.
CREATE FUNCTION "add_answers"(owner uuid, asked text, body jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  kept integer;
BEGIN
  INSERT INTO answers (contribution, item, version, hash, useful, realistic, text)
    SELECT owner, i.item, i.version, i.hash, a.useful, a.realistic, a.text
    FROM jsonb_to_recordset(body -> 'answers') AS a (item text, version integer, useful text, realistic text, text text)
    JOIN items i ON i.consultation = asked AND i.item = a.item AND i.version = a.version;
  GET DIAGNOSTICS kept = ROW_COUNT;
  IF kept = 0 OR kept <> jsonb_array_length(body -> 'answers') THEN
    RAISE EXCEPTION 'no such item' USING ERRCODE = 'HS002';
  END IF;
  INSERT INTO remarks (contribution, item, version, kind, text)
    SELECT owner, a.item, a.version, r.kind, r.text
    FROM jsonb_to_recordset(body -> 'answers') AS a (item text, version integer, remarks jsonb),
      jsonb_to_recordset(coalesce(a.remarks, '[]')) AS r (kind text, text text);
END $$;
--> statement-breakpoint
-- Keeps a contribution, whole or not at all: `new`, `exists` (one has this receipt), `unknown`, `not-open`, `token`. Raises HS001
-- (the receipt is taken, or was withdrawn) or HS002 where what was begun must be undone.
CREATE FUNCTION "accept_contribution"(input jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  asked CONSTANT text := input ->> 'consultation';
  code CONSTANT text := input ->> 'receipt';
  body CONSTANT jsonb := input -> 'body';
  here record;
  moment bigint;
  added uuid;
BEGIN
  -- Taken before anything is read: what follows sees a closing that was committed before.
  PERFORM pg_advisory_xact_lock_shared(consultation_key(asked));
  SELECT state, access, time_zone, opens_at, closes_at INTO here FROM consultations WHERE id = asked;
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  -- The same contribution sent again is told so whatever the state, its token being used by then.
  IF EXISTS (SELECT FROM contributions WHERE receipt = code) THEN RETURN 'exists'; END IF;
  moment := time_now((input ->> 'now')::bigint, here.closes_at);
  IF here.state <> 'open' OR moment < here.opens_at OR moment >= here.closes_at THEN RETURN 'not-open'; END IF;
  IF here.access = 'invited' THEN
    UPDATE invitations SET used = true
      WHERE digest = input ->> 'token' AND consultation = asked AND NOT used;
    IF NOT FOUND THEN
      -- Two sendings of one contribution at once: the other one may have used the token while this one waited for it.
      IF EXISTS (SELECT FROM contributions WHERE receipt = code) THEN RETURN 'exists'; END IF;
      RETURN 'token';
    END IF;
  END IF;
  INSERT INTO contributions (consultation, receipt, notice, day, channel, marks, activity, structure, signature)
    VALUES (
      asked, code, (body ->> 'notice')::integer,
      (to_timestamp(moment / 1000.0) AT TIME ZONE here.time_zone)::date,
      input ->> 'channel', ARRAY(SELECT jsonb_array_elements_text(input -> 'marks')),
      body #>> '{profile,activity}', body #>> '{profile,structure}', body ->> 'signature'
    )
    ON CONFLICT (receipt) DO NOTHING
    RETURNING id INTO added;
  IF NOT FOUND THEN
    IF here.access = 'invited' THEN RAISE EXCEPTION 'receipt taken' USING ERRCODE = 'HS001'; END IF;
    RETURN 'exists';
  END IF;
  -- Read after the insert: a withdrawal that was under way has ended by then.
  IF EXISTS (SELECT FROM tombstones WHERE receipt = code) THEN
    RAISE EXCEPTION 'receipt withdrawn' USING ERRCODE = 'HS001';
  END IF;
  PERFORM add_answers(added, asked, body);
  RETURN 'new';
END $$;
--> statement-breakpoint
-- Replaces what was answered: `done`, `not-open`, `unknown`. The day stays that of the first sending.
CREATE FUNCTION "correct_contribution"(input jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  asked CONSTANT text := input ->> 'consultation';
  body CONSTANT jsonb := input -> 'body';
  here record;
  moment bigint;
  found_id uuid;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(consultation_key(asked));
  SELECT state, opens_at, closes_at INTO here FROM consultations WHERE id = asked;
  UPDATE contributions SET
      notice = (body ->> 'notice')::integer, activity = body #>> '{profile,activity}',
      structure = body #>> '{profile,structure}', signature = body ->> 'signature'
    WHERE receipt = input ->> 'receipt' AND consultation = asked
    RETURNING id INTO found_id;
  IF found_id IS NULL THEN RETURN 'unknown'; END IF;
  moment := time_now((input ->> 'now')::bigint, here.closes_at);
  IF here.state <> 'open' OR moment < here.opens_at OR moment >= here.closes_at THEN
    RAISE EXCEPTION 'not open' USING ERRCODE = 'HS003';
  END IF;
  DELETE FROM answers WHERE contribution = found_id;
  DELETE FROM remarks WHERE contribution = found_id;
  PERFORM add_answers(found_id, asked, body);
  RETURN 'done';
END $$;
--> statement-breakpoint
-- Takes a contribution out, answers, remarks and tickets with it, and remembers its receipt.
CREATE FUNCTION "withdraw_contribution"(asked text, code text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM contributions WHERE receipt = code AND consultation = asked;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO tombstones (receipt) VALUES (code) ON CONFLICT DO NOTHING;
  RETURN true;
END $$;
--> statement-breakpoint
-- A contribution as its author reads it back, answers in the order of the items; null where there is none.
CREATE FUNCTION "contribution_of"(owner uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_strip_nulls(jsonb_build_object(
    'day', c.day, 'notice', c.notice, 'signature', c.signature,
    'profile', nullif(jsonb_strip_nulls(jsonb_build_object('activity', c.activity, 'structure', c.structure)), '{}'),
    'answers', (
      SELECT jsonb_agg(jsonb_build_object(
        'item', a.item, 'version', a.version, 'useful', a.useful, 'realistic', a.realistic, 'text', a.text,
        'remarks', (
          SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'text', r.text)
            ORDER BY array_position(ARRAY['for', 'against', 'amendment'], r.kind))
          FROM remarks r WHERE r.contribution = c.id AND r.item = a.item
        )
      ) ORDER BY i.position)
      FROM answers a JOIN items i ON i.consultation = c.consultation AND i.item = a.item AND i.version = a.version
      WHERE a.contribution = c.id
    )
  ))
  FROM contributions c WHERE c.id = owner
$$;
