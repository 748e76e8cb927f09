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
