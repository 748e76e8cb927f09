// Writes rows one after the other and prints the name of each that was acknowledged, until it is killed.
import { openDatabase } from '../../../src/db/open-database.ts';

const [folder = '', run = ''] = process.argv.slice(2);
const database = await openDatabase({ folder });
for (let index = 0; ; index += 1) {
  const name = `run ${run} row ${index}`;
  await database.write(async (tx) => {
    const { id } = await tx.source.create({ data: { name } });
    await tx.source.update({ where: { id }, data: { gradeNote: name } });
  });
  process.stdout.write(`${name}\n`);
}
