import type { Article } from './article';

/** What an article is called in lists: its title, or the file it came in while it has none. */
export const articleName = ({ title, fileName }: Pick<Article, 'title' | 'fileName'>): string =>
  title === '' ? fileName : title;
