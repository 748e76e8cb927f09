/** The discrepancies somebody must look at: without a ruling, left open, or with evidence that came after the ruling. */
export const OPEN = {
  OR: [
    { ruling: null },
    { ruling: { ruling: 'unresolved' } },
    { reopenings: { some: { answeredAt: null } } },
  ],
};
