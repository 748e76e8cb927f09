import { loadSchemaSource, type SchemaSource } from '../../../src/db/migrations.ts';

/** The shipped schema and a later migration that rebuilds a table others point to, as Prisma writes it. */
export function schemaWithRebuild(): SchemaSource {
  const shipped = loadSchemaSource();
  const sql = `
    PRAGMA defer_foreign_keys=ON;
    PRAGMA foreign_keys=OFF;
    CREATE TABLE "new_Claim" AS SELECT *, 'later' AS "addition" FROM "Claim" WHERE 0;
    DROP TABLE "new_Claim";
    CREATE TABLE "new_Source" (
        "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        "name" TEXT NOT NULL,
        "grade" TEXT NOT NULL DEFAULT 'F',
        "country" TEXT NOT NULL DEFAULT ''
    );
    INSERT INTO "new_Source" ("id", "name", "grade") SELECT "id", "name", "grade" FROM "Source";
    DROP TABLE "Source";
    ALTER TABLE "new_Source" RENAME TO "Source";
    CREATE UNIQUE INDEX "Source_name_key" ON "Source"("name");
    UPDATE "ProvenanceEvent" SET "summary" = upper("summary");
    PRAGMA foreign_keys=ON;
    PRAGMA defer_foreign_keys=OFF;`;
  return {
    ...shipped,
    migrations: [...shipped.migrations, { name: '99991231000000_rebuild', sql, checksum: 'test' }],
  };
}
