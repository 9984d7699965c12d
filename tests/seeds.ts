import fc from 'fast-check';

/**
 * Every property runs from one seed, so that a run on another machine tries the same cases and a failure there is one here.
 * PROPERTY_SEED and PROPERTY_RUNS try others: what they find becomes a case of its own.
 */
fc.configureGlobal({
  seed: Number(process.env['PROPERTY_SEED'] ?? 1921),
  ...(process.env['PROPERTY_RUNS'] === undefined ? {} : { numRuns: Number(process.env['PROPERTY_RUNS']) }),
});
