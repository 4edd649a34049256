import { describe, expect, it } from 'vitest';
import { caseFileId, type Tag, tagId } from '../../../../../renderer/core/model';
import { tagChoices } from '../../../../../renderer/features/reader/tag-choices';

const tag = (name: string): Tag => ({
  id: tagId(name),
  caseFileId: caseFileId('c'),
  name,
  parentId: null,
  colour: 'teal',
  description: '',
  shortcut: null,
  position: 0,
});
const TAGS = [tag('مصادر أميركية'), tag('أميركا'), tag('إيران'), tag('NATO')];
const names = (query: string) =>
  tagChoices(TAGS, query, new Set()).map((choice) =>
    choice.kind === 'tag' ? choice.tag.name : `+${choice.name}`,
  );

describe('tagChoices', () => {
  it('lists every tag, and no offer to create, before anything is typed', () => {
    expect(names('')).toEqual(['مصادر أميركية', 'أميركا', 'إيران', 'NATO']);
  });

  it('finds tags whatever hamza they are written with, those that begin so first', () => {
    expect(names('اميرك').slice(0, 2)).toEqual(['أميركا', 'مصادر أميركية']);
    expect(names('nato')).toEqual(['NATO']);
  });

  it('offers to create what is not there, tidied', () => {
    expect(names('  سد   النهضة ')).toEqual(['+سد النهضة']);
  });

  it('offers no twin that differs only in spelling marks', () => {
    expect(names('ايران')).toEqual(['إيران']);
  });

  it('ticks the tags that are on', () => {
    const [first] = tagChoices(TAGS, 'NATO', new Set([tagId('NATO')]));
    expect(first).toMatchObject({ isOn: true });
  });
});
