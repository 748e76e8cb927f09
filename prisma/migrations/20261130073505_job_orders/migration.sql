-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dossierId" INTEGER,
    "kind" TEXT NOT NULL,
    "asked" TEXT NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "messages" TEXT NOT NULL DEFAULT '[]',
    "eventId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "cancelledAt" DATETIME,
    CONSTRAINT "Job_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Job" ("cancelledAt", "createdAt", "done", "dossierId", "finishedAt", "id", "kind", "messages", "stage", "state", "total") SELECT "cancelledAt", "createdAt", "done", "dossierId", "finishedAt", "id", "kind", "messages", "stage", "state", "total" FROM "Job";
DROP TABLE "Job";
ALTER TABLE "new_Job" RENAME TO "Job";
CREATE INDEX "Job_state_idx" ON "Job"("state");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
