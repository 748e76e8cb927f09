-- Everything in the database that Prisma does not know: the search index and what keeps history append-only.
-- The migration runner drops all triggers and the index and runs this file again, so it only creates.

-- Words of claims: without their accents, so that Diaz finds Díaz. The text itself stays in "Claim".
CREATE VIRTUAL TABLE "ClaimSearch" USING fts5(
    "text", "quote",
    content = 'Claim', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO "ClaimSearch"("ClaimSearch") VALUES ('rebuild');

CREATE TRIGGER "ClaimSearch_insert" AFTER INSERT ON "Claim" BEGIN
    INSERT INTO "ClaimSearch"(rowid, "text", "quote") VALUES (NEW."id", NEW."text", NEW."quote");
END;

CREATE TRIGGER "ClaimSearch_delete" AFTER DELETE ON "Claim" BEGIN
    INSERT INTO "ClaimSearch"("ClaimSearch", rowid, "text", "quote")
    VALUES ('delete', OLD."id", OLD."text", OLD."quote");
END;

CREATE TRIGGER "ClaimSearch_update" AFTER UPDATE OF "id", "text", "quote" ON "Claim" BEGIN
    INSERT INTO "ClaimSearch"("ClaimSearch", rowid, "text", "quote")
    VALUES ('delete', OLD."id", OLD."text", OLD."quote");
    INSERT INTO "ClaimSearch"(rowid, "text", "quote") VALUES (NEW."id", NEW."text", NEW."quote");
END;

CREATE TRIGGER "ProvenanceEvent_keep" BEFORE DELETE ON "ProvenanceEvent" BEGIN
    SELECT RAISE(ABORT, 'provenance events are append-only');
END;

CREATE TRIGGER "ProvenanceEvent_fixed" BEFORE UPDATE ON "ProvenanceEvent" BEGIN
    SELECT RAISE(ABORT, 'provenance events are append-only');
END;

-- Whose standing has to be computed anew: whatever changes what a standing is computed from says so here.
-- Rules of standings: 2. Raise the number when the program computes them differently, and all are computed again.
INSERT INTO "StandingDue" SELECT "id" FROM "Claim" WHERE true ON CONFLICT DO NOTHING;

CREATE TRIGGER "StandingDue_claim_insert" AFTER INSERT ON "Claim" BEGIN
    INSERT INTO "StandingDue" SELECT "id" FROM "Claim"
    WHERE "articleId" = NEW."articleId" AND "sentenceStart" = NEW."sentenceStart" ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_claim_update" AFTER UPDATE ON "Claim" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."id"
    UNION SELECT "claimBId" FROM "EvidenceLink" WHERE "claimAId" = NEW."id"
    UNION SELECT "claimAId" FROM "EvidenceLink" WHERE "claimBId" = NEW."id"
    UNION SELECT "id" FROM "Claim" WHERE "articleId" = NEW."articleId" AND "sentenceStart" = NEW."sentenceStart"
    UNION SELECT "id" FROM "Claim" WHERE "articleId" = OLD."articleId" AND "sentenceStart" = OLD."sentenceStart"
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_claim_delete" AFTER DELETE ON "Claim" BEGIN
    INSERT INTO "StandingDue" SELECT "id" FROM "Claim"
    WHERE "articleId" = OLD."articleId" AND "sentenceStart" = OLD."sentenceStart" ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_attribution_insert" AFTER INSERT ON "Attribution" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."claimId" WHERE true
    UNION SELECT "claimBId" FROM "EvidenceLink" WHERE "claimAId" = NEW."claimId"
    UNION SELECT "claimAId" FROM "EvidenceLink" WHERE "claimBId" = NEW."claimId"
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_attribution_update" AFTER UPDATE ON "Attribution" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."claimId" WHERE true
    UNION SELECT OLD."claimId" WHERE true
    UNION SELECT "claimBId" FROM "EvidenceLink" WHERE "claimAId" = NEW."claimId"
    UNION SELECT "claimAId" FROM "EvidenceLink" WHERE "claimBId" = NEW."claimId"
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_attribution_delete" AFTER DELETE ON "Attribution" BEGIN
    INSERT INTO "StandingDue"
    SELECT OLD."claimId" WHERE true
    UNION SELECT "claimBId" FROM "EvidenceLink" WHERE "claimAId" = OLD."claimId"
    UNION SELECT "claimAId" FROM "EvidenceLink" WHERE "claimBId" = OLD."claimId"
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_verdict_insert" AFTER INSERT ON "Verdict" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."claimId" WHERE true
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_verdict_update" AFTER UPDATE ON "Verdict" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."claimId" WHERE true
    UNION SELECT OLD."claimId" WHERE true
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_verdict_delete" AFTER DELETE ON "Verdict" BEGIN
    INSERT INTO "StandingDue"
    SELECT OLD."claimId" WHERE true
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_link_insert" AFTER INSERT ON "EvidenceLink" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."claimAId" UNION SELECT NEW."claimBId" WHERE true
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_link_update" AFTER UPDATE ON "EvidenceLink" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."claimAId" UNION SELECT NEW."claimBId" WHERE true
    UNION SELECT OLD."claimAId" UNION SELECT OLD."claimBId" WHERE true
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_link_delete" AFTER DELETE ON "EvidenceLink" BEGIN
    INSERT INTO "StandingDue"
    SELECT OLD."claimAId" UNION SELECT OLD."claimBId" WHERE true
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_discrepancy_insert" AFTER INSERT ON "Discrepancy" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."aClaimId" WHERE NEW."aClaimId" IS NOT NULL
    UNION SELECT NEW."bClaimId" WHERE NEW."bClaimId" IS NOT NULL
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_discrepancy_update" AFTER UPDATE ON "Discrepancy" BEGIN
    INSERT INTO "StandingDue"
    SELECT NEW."aClaimId" WHERE NEW."aClaimId" IS NOT NULL
    UNION SELECT NEW."bClaimId" WHERE NEW."bClaimId" IS NOT NULL
    UNION SELECT OLD."aClaimId" WHERE OLD."aClaimId" IS NOT NULL
    UNION SELECT OLD."bClaimId" WHERE OLD."bClaimId" IS NOT NULL
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_discrepancy_delete" AFTER DELETE ON "Discrepancy" BEGIN
    INSERT INTO "StandingDue"
    SELECT OLD."aClaimId" WHERE OLD."aClaimId" IS NOT NULL
    UNION SELECT OLD."bClaimId" WHERE OLD."bClaimId" IS NOT NULL
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_ruling_insert" AFTER INSERT ON "Ruling" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "aClaimId" FROM "Discrepancy" WHERE "id" = NEW."discrepancyId")
    UNION SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "bClaimId" FROM "Discrepancy" WHERE "id" = NEW."discrepancyId")
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_ruling_update" AFTER UPDATE ON "Ruling" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "aClaimId" FROM "Discrepancy" WHERE "id" = NEW."discrepancyId")
    UNION SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "bClaimId" FROM "Discrepancy" WHERE "id" = NEW."discrepancyId")
    UNION SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "aClaimId" FROM "Discrepancy" WHERE "id" = OLD."discrepancyId")
    UNION SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "bClaimId" FROM "Discrepancy" WHERE "id" = OLD."discrepancyId")
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_ruling_delete" AFTER DELETE ON "Ruling" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "aClaimId" FROM "Discrepancy" WHERE "id" = OLD."discrepancyId")
    UNION SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "bClaimId" FROM "Discrepancy" WHERE "id" = OLD."discrepancyId")
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_reopening_insert" AFTER INSERT ON "Reopening" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "aClaimId" FROM "Discrepancy" WHERE "id" = NEW."discrepancyId")
    UNION SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "bClaimId" FROM "Discrepancy" WHERE "id" = NEW."discrepancyId")
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_reopening_update" AFTER UPDATE ON "Reopening" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "aClaimId" FROM "Discrepancy" WHERE "id" = NEW."discrepancyId")
    UNION SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "bClaimId" FROM "Discrepancy" WHERE "id" = NEW."discrepancyId")
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_reopening_delete" AFTER DELETE ON "Reopening" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "aClaimId" FROM "Discrepancy" WHERE "id" = OLD."discrepancyId")
    UNION SELECT "id" FROM "Claim" WHERE "id" IN (SELECT "bClaimId" FROM "Discrepancy" WHERE "id" = OLD."discrepancyId")
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_origin_insert" AFTER INSERT ON "OriginMember" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "articleId" = NEW."articleId"
    UNION SELECT "claimBId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimAId" WHERE "articleId" = NEW."articleId"
    UNION SELECT "claimAId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimBId" WHERE "articleId" = NEW."articleId"
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_origin_update" AFTER UPDATE ON "OriginMember" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "articleId" = NEW."articleId"
    UNION SELECT "claimBId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimAId" WHERE "articleId" = NEW."articleId"
    UNION SELECT "claimAId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimBId" WHERE "articleId" = NEW."articleId"
    UNION SELECT "id" FROM "Claim" WHERE "articleId" = OLD."articleId"
    UNION SELECT "claimBId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimAId" WHERE "articleId" = OLD."articleId"
    UNION SELECT "claimAId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimBId" WHERE "articleId" = OLD."articleId"
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_origin_delete" AFTER DELETE ON "OriginMember" BEGIN
    INSERT INTO "StandingDue"
    SELECT "id" FROM "Claim" WHERE "articleId" = OLD."articleId"
    UNION SELECT "claimBId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimAId" WHERE "articleId" = OLD."articleId"
    UNION SELECT "claimAId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimBId" WHERE "articleId" = OLD."articleId"
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_origin_name" AFTER UPDATE OF "name" ON "Origin" BEGIN
    INSERT INTO "StandingDue"
    SELECT "Claim"."id" FROM "Claim" JOIN "OriginMember" USING ("articleId") WHERE "originId" = NEW."id"
    UNION SELECT "claimBId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimAId" JOIN "OriginMember" USING ("articleId") WHERE "originId" = NEW."id"
    UNION SELECT "claimAId" FROM "EvidenceLink" JOIN "Claim" ON "Claim"."id" = "claimBId" JOIN "OriginMember" USING ("articleId") WHERE "originId" = NEW."id"
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER "StandingDue_source" AFTER UPDATE OF "sourceId" ON "Article" BEGIN
    INSERT INTO "StandingDue" SELECT "id" FROM "Claim" WHERE "articleId" = NEW."id" ON CONFLICT DO NOTHING;
END;
