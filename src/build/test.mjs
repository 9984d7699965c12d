// `npm test`: installs what is missing, then types, lint, story, unit tests, build, end-to-end. Ends with one line of counts.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, ensureBuild, ensureNode, ensurePackages, ROOT, run } from './ensure.mjs';

ensureNode();
ensurePackages();
const browser = ensureBrowser();
const results = path.join(ROOT, 'test-results');
rmSync(results, { recursive: true, force: true });
const counts = { passed: 0, failed: 0 };
const note = (name, isGood) => {
  counts[isGood ? 'passed' : 'failed'] += 1;
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name}`);
};

note('types', run('npx', ['tsc', '--noEmit']) === 0);
note('types without the page', run('npx', ['tsc', '--noEmit', '-p', 'tests/tsconfig.pure.json']) === 0);
note('lint', run('npx', ['eslint', '--config', 'src/build/eslint.config.js', '.']) === 0);
note('story', run('npx', ['tsx', 'src/build/story-command.ts', '--lives', '150']) === 0);
run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json']);
addVitest();
ensureBuild();
run('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], { env: { ...process.env, CHROME_PATH: browser } });
addPlaywright();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);

function addVitest() {
  const report = readReport('unit.json');
  if (report === null) return note('unit tests', false);
  counts.passed += report.numPassedTests;
  counts.failed += report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? report.numFailedTestSuites : 0);
}

function addPlaywright() {
  const report = readReport('e2e.json');
  if (report === null) return note('end-to-end tests', false);
  counts.passed += report.stats.expected;
  counts.failed += report.stats.unexpected + report.stats.flaky + (report.errors.length > 0 ? 1 : 0);
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(path.join(results, name), 'utf8'));
  } catch {
    return null;
  }
}
