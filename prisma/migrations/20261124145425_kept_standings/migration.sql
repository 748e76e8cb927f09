-- DropIndex
DROP INDEX "Claim_articleId_start_idx";

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "bodySentences" INTEGER;

-- CreateTable
CREATE TABLE "EventClaim" (
    "claimId" INTEGER NOT NULL,
    "eventId" INTEGER NOT NULL,

    PRIMARY KEY ("claimId", "eventId")
);

-- CreateTable
CREATE TABLE "Standing" (
    "claimId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "sourceId" INTEGER,
    "sentenceStart" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "speaker" TEXT,
    "whenStart" TEXT,
    "isAmbiguous" BOOLEAN NOT NULL,
    "assigneeId" INTEGER,
    "worth" REAL NOT NULL,
    "state" TEXT NOT NULL,
    "isReviewed" BOOLEAN NOT NULL,
    "origins" INTEGER NOT NULL,
    "articles" INTEGER NOT NULL,
    "contradictions" INTEGER NOT NULL,
    "pendingSuggestions" INTEGER NOT NULL,
    "openDiscrepancies" INTEGER NOT NULL,
    CONSTRAINT "Standing_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StandingDue" (
    "claimId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SavedFilter_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Standing_dossierId_worth_articleId_sentenceStart_start_claimId_idx" ON "Standing"("dossierId", "worth" DESC, "articleId", "sentenceStart", "start", "claimId");

-- CreateIndex
CREATE INDEX "Standing_dossierId_articleId_sentenceStart_start_claimId_state_idx" ON "Standing"("dossierId", "articleId", "sentenceStart", "start", "claimId", "state");

-- CreateIndex
CREATE INDEX "Standing_dossierId_createdAt_articleId_sentenceStart_start_claimId_idx" ON "Standing"("dossierId", "createdAt" DESC, "articleId", "sentenceStart", "start", "claimId");

-- CreateIndex
CREATE INDEX "Standing_dossierId_state_idx" ON "Standing"("dossierId", "state");

-- CreateIndex
CREATE INDEX "Standing_dossierId_whenStart_idx" ON "Standing"("dossierId", "whenStart");

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_dossierId_name_key" ON "SavedFilter"("dossierId", "name");

-- CreateIndex
CREATE INDEX "Claim_articleId_sentenceStart_start_idx" ON "Claim"("articleId", "sentenceStart", "start");
