-- AlterTable
ALTER TABLE "Article" ADD COLUMN "readWith" TEXT;
