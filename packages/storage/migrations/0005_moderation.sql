-- What tables alone do not hold of moderation and releases: which rows never change, who may decide what and when.

CREATE TRIGGER "decisions_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "decisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "releases_never_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "releases"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "bases_never_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "bases"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
-- Adds the answers of `body` to a contribution; HS002 where one is of no item of the consultation, or not of its version.
CREATE OR REPLACE FUNCTION "add_answers"(owner uuid, asked text, body jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  kept integer;
BEGIN
  INSERT INTO answers (contribution, item, version, hash, useful, realistic)
    SELECT owner, i.item, i.version, i.hash, a.useful, a.realistic
    FROM jsonb_to_recordset(body -> 'answers') AS a (item text, version integer, useful text, realistic text)
    JOIN items i ON i.consultation = asked AND i.item = a.item AND i.version = a.version;
  GET DIAGNOSTICS kept = ROW_COUNT;
  IF kept = 0 OR kept <> jsonb_array_length(body -> 'answers') THEN
    RAISE EXCEPTION 'no such item' USING ERRCODE = 'HS002';
  END IF;
  INSERT INTO remarks (contribution, item, version, kind, text, consultation)
    SELECT owner, a.item, a.version, r.kind, r.text, asked
    FROM jsonb_to_recordset(body -> 'answers') AS a (item text, version integer, text text, remarks jsonb),
      jsonb_to_recordset(coalesce(a.remarks, '[]') || CASE WHEN a.text IS NULL THEN '[]'
        ELSE jsonb_build_array(jsonb_build_object('kind', 'text', 'text', a.text)) END) AS r (kind text, text text);
END $$;
--> statement-breakpoint
-- A contribution as its author reads it back, answers in the order of the items; null where there is none. What was refused and
-- deleted since is not there.
CREATE OR REPLACE FUNCTION "contribution_of"(owner uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_strip_nulls(jsonb_build_object(
    'day', c.day, 'notice', c.notice, 'signature', c.signature,
    'profile', nullif(jsonb_strip_nulls(jsonb_build_object('activity', c.activity, 'structure', c.structure)), '{}'),
    'answers', (
      SELECT jsonb_agg(jsonb_build_object(
        'item', a.item, 'version', a.version, 'useful', a.useful, 'realistic', a.realistic,
        'text', (
          SELECT nullif(r.text, '') FROM remarks r
          WHERE r.contribution = c.id AND r.item = a.item AND r.kind = 'text'
        ),
        'remarks', (
          SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'text', r.text)
            ORDER BY array_position(ARRAY['for', 'against', 'amendment'], r.kind))
          FROM remarks r WHERE r.contribution = c.id AND r.item = a.item AND r.kind <> 'text' AND r.text <> ''
        )
      ) ORDER BY i.position)
      FROM answers a JOIN items i ON i.consultation = c.consultation AND i.item = a.item AND i.version = a.version
      WHERE a.contribution = c.id
    )
  ))
  FROM contributions c WHERE c.id = owner
$$;
--> statement-breakpoint
-- Notes beside texts where they stand: the latest decision, and who waits for another.
CREATE FUNCTION "settle_texts"(chosen uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE remarks r SET outcome = d.outcome, motive = d.motive, themes = coalesce(d.themes, '{}'), queue = CASE
      WHEN d.outcome IS NULL THEN 'to-do'
      WHEN EXISTS (SELECT FROM appeals a WHERE a.text = r.id AND a.outcome IS NULL) THEN 'appealed'
      WHEN EXISTS (SELECT FROM reports p WHERE p.text = r.id AND p.outcome IS NULL) THEN 'reported'
      ELSE 'decided' END
    FROM unnest(chosen) AS x (id)
    LEFT JOIN LATERAL (
      SELECT outcome, motive, themes FROM decisions WHERE text = x.id ORDER BY place DESC LIMIT 1
    ) d ON true
    WHERE r.id = x.id
$$;
--> statement-breakpoint
-- The day of a time, UTC, in milliseconds: what is noted of those who are not of the team.
CREATE FUNCTION "day_of"(moment bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT moment - moment % 86400000
$$;
--> statement-breakpoint
-- The journal names a member of the team by their id: '' where the login is of none.
CREATE FUNCTION "member_of"(who text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT id::text FROM staff.members WHERE login = who), '')
$$;
--> statement-breakpoint
-- Decides: `done`, `unknown`, `state` (it is not closed, or there is nothing to judge at this step), `same-person`. Who decided of a
-- text before does not judge its appeal.
CREATE FUNCTION "decide_text"(input jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  asked CONSTANT text := input ->> 'consultation';
  chosen CONSTANT uuid := input ->> 'text';
  stage CONSTANT text := input ->> 'step';
  judge CONSTANT text := input ->> 'by';
  verdict CONSTANT text := input ->> 'outcome';
  passages CONSTANT integer[] := ARRAY(SELECT value::integer FROM jsonb_array_elements_text(input -> 'masks'));
  here text;
  said record;
  latest record;
  judged text;
BEGIN
  -- Shared with other decisions; a change of state waits for it.
  PERFORM pg_advisory_xact_lock_shared(consultation_key(asked));
  SELECT state INTO here FROM consultations WHERE id = asked;
  -- One decision of a text at a time.
  SELECT item, version, kind, queue INTO said FROM remarks WHERE id = chosen AND consultation = asked FOR UPDATE;
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  IF here IN ('draft', 'open') OR (here = 'archived' AND stage = 'first') THEN RETURN 'state'; END IF;
  SELECT place, outcome, masks INTO latest FROM decisions WHERE text = chosen ORDER BY place DESC LIMIT 1;
  IF NOT (stage = 'first' AND latest.place IS NULL
    OR stage = 'appeal' AND EXISTS (SELECT FROM appeals WHERE text = chosen AND outcome IS NULL)
    OR stage = 'notice' AND EXISTS (SELECT FROM reports WHERE text = chosen AND outcome IS NULL))
  THEN RETURN 'state'; END IF;
  IF stage = 'appeal' AND EXISTS (SELECT FROM decisions WHERE text = chosen AND by = judge) THEN
    RETURN 'same-person';
  END IF;
  -- Nor does who was overruled take their decision back up by way of a report, which anyone can send.
  IF stage = 'notice' AND EXISTS (SELECT FROM appeals WHERE text = chosen AND outcome = 'granted')
    AND EXISTS (SELECT FROM decisions WHERE text = chosen AND by = judge AND step <> 'appeal')
    AND NOT EXISTS (SELECT FROM decisions WHERE text = chosen AND by = judge AND step = 'appeal') THEN
    RETURN 'same-person';
  END IF;
  INSERT INTO decisions (text, place, consultation, item, version, kind, step, outcome, motive, note, masks, themes, at, by)
    VALUES (
      chosen, coalesce(latest.place, 0) + 1, asked, said.item, said.version, said.kind, stage, verdict,
      input ->> 'motive', input ->> 'note', passages, ARRAY(SELECT jsonb_array_elements_text(input -> 'themes')),
      (input ->> 'now')::bigint, judge
    );
  judged := CASE WHEN (verdict, passages) IS DISTINCT FROM (latest.outcome, latest.masks) THEN 'granted' ELSE 'dismissed' END;
  IF stage = 'appeal' THEN UPDATE appeals SET outcome = judged, reason = '' WHERE text = chosen;
  ELSIF stage = 'notice' THEN UPDATE reports SET outcome = judged WHERE text = chosen AND outcome IS NULL;
  END IF;
  PERFORM settle_texts(ARRAY[chosen]);
  INSERT INTO journal (at, event, detail) VALUES ((input ->> 'now')::bigint, 'decision', json_build_object(
    'consultation', asked, 'text', chosen, 'step', stage, 'outcome', verdict, 'by', member_of(judge)
  ));
  RETURN 'done';
END $$;
--> statement-breakpoint
-- An author asks for another look at a text, once: `done`, `unknown`, `state` (nothing was masked or refused, or it was asked before).
CREATE FUNCTION "appeal_text"(asked text, code text, chosen uuid, why text, moment bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  said record;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(consultation_key(asked));
  SELECT r.outcome, r.text INTO said FROM remarks r JOIN contributions c ON c.id = r.contribution
    WHERE r.id = chosen AND c.receipt = code AND c.consultation = asked FOR UPDATE OF r;
  IF NOT FOUND THEN RETURN 'unknown'; END IF;
  IF coalesce(said.outcome, '') NOT IN ('mask', 'refuse') OR said.text = ''
    OR EXISTS (SELECT FROM appeals WHERE text = chosen)
    OR NOT EXISTS (SELECT FROM consultations WHERE id = asked AND state IN ('closed', 'moderated', 'published', 'archived'))
  THEN RETURN 'state'; END IF;
  INSERT INTO appeals (text, consultation, reason) VALUES (chosen, asked, why);
  PERFORM settle_texts(ARRAY[chosen]);
  INSERT INTO journal (at, event, detail) VALUES (day_of(moment), 'appeal', json_build_object('consultation', asked));
  RETURN 'done';
END $$;
--> statement-breakpoint
-- Someone reports a text that is published: the id of the report; null where there is no such text.
CREATE FUNCTION "report_text"(asked text, chosen uuid, why text, contact text, moment bigint) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  added uuid;
BEGIN
  PERFORM FROM remarks r JOIN consultations c ON c.id = r.consultation
    WHERE r.id = chosen AND c.id = asked AND c.state IN ('published', 'archived') AND r.outcome IN ('publish', 'mask')
    FOR UPDATE OF r;
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO reports (text, consultation, reason, sealed, day)
    VALUES (chosen, asked, why, contact, (to_timestamp(moment / 1000.0) AT TIME ZONE 'UTC')::date)
    RETURNING id INTO added;
  PERFORM settle_texts(ARRAY[chosen]);
  INSERT INTO journal (at, event, detail)
    VALUES (day_of(moment), 'report', json_build_object('consultation', asked, 'text', chosen));
  RETURN added;
END $$;
