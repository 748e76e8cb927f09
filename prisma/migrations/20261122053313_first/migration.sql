-- CreateTable
CREATE TABLE "Dossier" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "ownerFamily" TEXT,
    "domain" TEXT,
    "grade" TEXT NOT NULL DEFAULT 'F',
    "gradeNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "sourceId" INTEGER,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "published" TEXT,
    "publishedNote" TEXT,
    "url" TEXT,
    "republishes" TEXT,
    "language" TEXT NOT NULL,
    "retrievedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Article_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Block" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revisionId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL DEFAULT 'machine',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Block_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "block" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "machineText" TEXT,
    "kind" TEXT NOT NULL,
    "whenStart" TEXT,
    "whenEnd" TEXT,
    "insertions" TEXT NOT NULL DEFAULT '[]',
    "ambiguous" TEXT NOT NULL DEFAULT '[]',
    "checkworthy" REAL NOT NULL,
    "checkworthyReason" TEXT NOT NULL,
    "rules" TEXT NOT NULL DEFAULT '[]',
    "madeFrom" TEXT NOT NULL DEFAULT '[]',
    "createdAt" DATETIME NOT NULL,
    "discardedAt" DATETIME,
    "orphanedAt" DATETIME,
    "reviewedAt" DATETIME,
    "assigneeId" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Reviewer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attribution" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "claimant" TEXT NOT NULL,
    "cue" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Attribution_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revisionId" INTEGER NOT NULL,
    "entityId" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fullForm" TEXT NOT NULL,
    CONSTRAINT "Mention_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Entity_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entityId" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "judgement" TEXT NOT NULL DEFAULT 'suggested',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Alias_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HouseStyle" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entityId" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "accepted" TEXT NOT NULL DEFAULT '[]',
    "scope" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "validFrom" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "HouseStyle_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EvidenceLink" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "claimAId" INTEGER NOT NULL,
    "claimBId" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "score" REAL,
    "reason" TEXT NOT NULL,
    "proposedBy" TEXT NOT NULL,
    "judgement" TEXT NOT NULL DEFAULT 'suggested',
    "judgedById" INTEGER,
    "judgedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "EvidenceLink_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceLink_claimAId_fkey" FOREIGN KEY ("claimAId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceLink_claimBId_fkey" FOREIGN KEY ("claimBId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EvidenceLink_judgedById_fkey" FOREIGN KEY ("judgedById") REFERENCES "Reviewer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Origin" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Origin_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OriginMember" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "originId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL DEFAULT 'machine',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "OriginMember_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OriginMember_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Discrepancy" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "proposedBy" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "aForm" TEXT NOT NULL,
    "aArticleId" INTEGER NOT NULL,
    "aStart" INTEGER NOT NULL,
    "aEnd" INTEGER NOT NULL,
    "aQuote" TEXT NOT NULL,
    "aClaimId" INTEGER,
    "bForm" TEXT NOT NULL,
    "bArticleId" INTEGER NOT NULL,
    "bStart" INTEGER NOT NULL,
    "bEnd" INTEGER NOT NULL,
    "bQuote" TEXT NOT NULL,
    "bClaimId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Discrepancy_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ruling" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "discrepancyId" INTEGER NOT NULL,
    "ruling" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reviewerId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Ruling_discrepancyId_fkey" FOREIGN KEY ("discrepancyId") REFERENCES "Discrepancy" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Ruling_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "conclusion" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "overrideReason" TEXT,
    "evidence" TEXT NOT NULL,
    "evidenceHash" TEXT NOT NULL,
    "reviewerId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Verdict_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Verdict_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Verdict_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Reviewer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" INTEGER NOT NULL,
    "reviewerId" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Comment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Comment_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProvenanceEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "dossierId" INTEGER,
    "reviewerId" INTEGER,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "claimId" INTEGER,
    "summary" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "undoes" INTEGER,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "ProvenanceEvent_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProvenanceEvent_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "messages" TEXT NOT NULL DEFAULT '[]',
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "cancelledAt" DATETIME,
    CONSTRAINT "Job_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reviewer" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tokenHash" TEXT NOT NULL,
    "reviewerId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Reviewer" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Dossier_name_key" ON "Dossier"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Source_name_key" ON "Source"("name");

-- CreateIndex
CREATE INDEX "Article_dossierId_idx" ON "Article"("dossierId");

-- CreateIndex
CREATE INDEX "Article_sourceId_idx" ON "Article"("sourceId");

-- CreateIndex
CREATE INDEX "Revision_sha256_idx" ON "Revision"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE INDEX "Block_revisionId_start_idx" ON "Block"("revisionId", "start");

-- CreateIndex
CREATE INDEX "Claim_articleId_start_idx" ON "Claim"("articleId", "start");

-- CreateIndex
CREATE INDEX "Claim_revisionId_idx" ON "Claim"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Attribution_claimId_key" ON "Attribution"("claimId");

-- CreateIndex
CREATE INDEX "Mention_revisionId_start_idx" ON "Mention"("revisionId", "start");

-- CreateIndex
CREATE INDEX "Mention_entityId_idx" ON "Mention"("entityId");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_dossierId_name_key" ON "Entity"("dossierId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Alias_entityId_form_key" ON "Alias"("entityId", "form");

-- CreateIndex
CREATE UNIQUE INDEX "HouseStyle_entityId_key" ON "HouseStyle"("entityId");

-- CreateIndex
CREATE INDEX "EvidenceLink_claimBId_idx" ON "EvidenceLink"("claimBId");

-- CreateIndex
CREATE INDEX "EvidenceLink_dossierId_judgement_idx" ON "EvidenceLink"("dossierId", "judgement");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceLink_claimAId_claimBId_key" ON "EvidenceLink"("claimAId", "claimBId");

-- CreateIndex
CREATE INDEX "Origin_dossierId_idx" ON "Origin"("dossierId");

-- CreateIndex
CREATE UNIQUE INDEX "OriginMember_articleId_key" ON "OriginMember"("articleId");

-- CreateIndex
CREATE INDEX "OriginMember_originId_idx" ON "OriginMember"("originId");

-- CreateIndex
CREATE INDEX "Discrepancy_aClaimId_idx" ON "Discrepancy"("aClaimId");

-- CreateIndex
CREATE INDEX "Discrepancy_bClaimId_idx" ON "Discrepancy"("bClaimId");

-- CreateIndex
CREATE UNIQUE INDEX "Discrepancy_dossierId_key_key" ON "Discrepancy"("dossierId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Ruling_discrepancyId_key" ON "Ruling"("discrepancyId");

-- CreateIndex
CREATE INDEX "Verdict_claimId_idx" ON "Verdict"("claimId");

-- CreateIndex
CREATE INDEX "Comment_claimId_at_idx" ON "Comment"("claimId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ProvenanceEvent_undoes_key" ON "ProvenanceEvent"("undoes");

-- CreateIndex
CREATE INDEX "ProvenanceEvent_subjectKind_subjectId_idx" ON "ProvenanceEvent"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "ProvenanceEvent_claimId_idx" ON "ProvenanceEvent"("claimId");

-- CreateIndex
CREATE INDEX "ProvenanceEvent_dossierId_id_idx" ON "ProvenanceEvent"("dossierId", "id");

-- CreateIndex
CREATE INDEX "Job_state_idx" ON "Job"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Reviewer_name_key" ON "Reviewer"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");
