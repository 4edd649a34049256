import type { Page } from '@playwright/test';
import { BriefingPage } from './briefing-page';
import { CaseFilesPage } from './case-files-page';
import { CodebookPage } from './codebook-page';
import { ImportPage } from './import-page';
import { LibraryPage } from './library-page';
import { ReaderPage } from './reader-page';
import { ShellPage } from './shell-page';
import { WatchPage } from './watch-page';

/** Every part of one window by its name. */
export const pagesOf = (page: Page) => ({
  shell: new ShellPage(page),
  library: new LibraryPage(page),
  reader: new ReaderPage(page),
  codebook: new CodebookPage(page),
  briefing: new BriefingPage(page),
  importing: new ImportPage(page),
  caseFiles: new CaseFilesPage(page),
  watch: new WatchPage(page),
});
