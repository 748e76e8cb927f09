-- DropIndex
DROP INDEX "Entity_dossierId_name_key";

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_HouseStyle" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entityId" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "accepted" TEXT NOT NULL DEFAULT '[]',
    "exceptions" TEXT NOT NULL DEFAULT '[]',
    "scope" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "validFrom" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "HouseStyle_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_HouseStyle" ("accepted", "authority", "entityId", "form", "id", "scope", "validFrom", "version") SELECT "accepted", "authority", "entityId", "form", "id", "scope", "validFrom", "version" FROM "HouseStyle";
DROP TABLE "HouseStyle";
ALTER TABLE "new_HouseStyle" RENAME TO "HouseStyle";
CREATE UNIQUE INDEX "HouseStyle_entityId_key" ON "HouseStyle"("entityId");
CREATE TABLE "new_Mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revisionId" INTEGER NOT NULL,
    "aliasId" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fullForm" TEXT NOT NULL,
    CONSTRAINT "Mention_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_aliasId_fkey" FOREIGN KEY ("aliasId") REFERENCES "Alias" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Mention" ("end", "fullForm", "id", "kind", "quote", "revisionId", "start") SELECT "end", "fullForm", "id", "kind", "quote", "revisionId", "start" FROM "Mention";
DROP TABLE "Mention";
ALTER TABLE "new_Mention" RENAME TO "Mention";
CREATE INDEX "Mention_revisionId_start_idx" ON "Mention"("revisionId", "start");
CREATE INDEX "Mention_aliasId_kind_idx" ON "Mention"("aliasId", "kind");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Alias_form_idx" ON "Alias"("form");

-- CreateIndex
CREATE INDEX "Entity_dossierId_name_idx" ON "Entity"("dossierId", "name");
