import { describe, expect, it } from 'vitest';
import { createViewStore } from '../../../../renderer/app/view-state';
import { articleId, briefingId, highlightId } from '../../../../renderer/core/model';

describe('moving about the window', () => {
  it('goes from a briefing to a passage and back to the same briefing', () => {
    const view = createViewStore();
    view.getState().openBriefing(briefingId('b'));
    view.getState().openPassage(articleId('a'), highlightId('h'), 'briefings');
    expect(view.getState()).toMatchObject({ screen: 'library', articleId: 'a', focus: { highlightId: 'h' } });
    view.getState().goBack();
    expect(view.getState()).toMatchObject({ screen: 'briefings', briefingId: 'b', cameFrom: null });
  });

  it('forgets the way back when the user goes elsewhere', () => {
    const view = createViewStore();
    view.getState().openPassage(articleId('a'), highlightId('h'), 'briefings');
    view.getState().openArticle(articleId('c'));
    view.getState().goBack();
    expect(view.getState()).toMatchObject({ screen: 'library', articleId: 'c', focus: null });
  });

  it('asks for the same passage anew each time', () => {
    const view = createViewStore();
    view.getState().openPassage(articleId('a'), highlightId('h'), 'codebook');
    const first = view.getState().focus;
    view.getState().openPassage(articleId('a'), highlightId('h'), 'codebook');
    expect(view.getState().focus).not.toBe(first);
  });
});
