-- DropIndex
DROP INDEX "Standing_dossierId_state_idx";

-- CreateIndex
CREATE INDEX "Standing_filters" ON "Standing"("dossierId", "state", "kind", "sourceId", "speaker", "whenStart", "isAmbiguous", "articles", "contradictions", "assigneeId");

-- RedefineIndex
DROP INDEX "Standing_dossierId_createdAt_articleId_sentenceStart_start_claimId_idx";
CREATE INDEX "Standing_newest" ON "Standing"("dossierId", "createdAt" DESC, "articleId", "sentenceStart", "start", "claimId");

-- RedefineIndex
DROP INDEX "Standing_dossierId_articleId_sentenceStart_start_claimId_state_idx";
CREATE INDEX "Standing_article" ON "Standing"("dossierId", "articleId", "sentenceStart", "start", "claimId", "state");

-- RedefineIndex
DROP INDEX "Standing_dossierId_worth_articleId_sentenceStart_start_claimId_idx";
CREATE INDEX "Standing_worth" ON "Standing"("dossierId", "worth" DESC, "articleId", "sentenceStart", "start", "claimId");
