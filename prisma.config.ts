import { defineConfig } from 'prisma/config';

/** Only `prisma generate` reads this; the program migrates and connects by itself (src/db). */
export default defineConfig({ schema: 'prisma/schema.prisma' });
