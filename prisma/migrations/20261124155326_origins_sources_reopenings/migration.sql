-- CreateTable
CREATE TABLE "OriginTie" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "articleIds" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "name" TEXT,
    CONSTRAINT "OriginTie_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- What the machine found so far; it is found anew when the next article comes in.
INSERT INTO "OriginTie" ("dossierId", "kind", "articleIds", "reason", "name")
SELECT o."dossierId", 'earlier finding', json_group_array(m."articleId"),
       (SELECT n."reason" FROM "OriginMember" n WHERE n."originId" = o."id" ORDER BY n."articleId" DESC LIMIT 1), o."name"
FROM "Origin" o JOIN "OriginMember" m ON m."originId" = o."id"
GROUP BY o."id"
HAVING count(*) > 1 OR (max(m."reason") NOT LIKE 'Nothing ties%' AND max(m."reason") <> 'Stands by itself.');

-- What is kept of origins is computed anew at the next start.
DELETE FROM "OriginMember";
DELETE FROM "Origin";

-- CreateTable
CREATE TABLE "OriginRuling" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "ruling" TEXT NOT NULL,
    "otherIds" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reviewerId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "OriginRuling_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OriginRuling_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OriginRuling_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reopening" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "discrepancyId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "answeredAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Reopening_discrepancyId_fkey" FOREIGN KEY ("discrepancyId") REFERENCES "Discrepancy" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reopening_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OriginTie_dossierId_idx" ON "OriginTie"("dossierId");

-- CreateIndex
CREATE INDEX "OriginRuling_dossierId_idx" ON "OriginRuling"("dossierId");

-- CreateIndex
CREATE INDEX "Reopening_discrepancyId_idx" ON "Reopening"("discrepancyId");
