import { describe, expect, it } from 'vitest';
import { foldText } from '../../rule/mailbox/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['ASCII', 'Jane Roe', ['jane roe']],
    ['umlauts, both ways', 'Müller', ['muller', 'mueller']],
    ['sharp s', 'Strauß', ['strauss']],
    ['Danish', 'Søren', ['soren', 'soeren']],
    ['rings', 'Åse', ['ase', 'aase']],
    ['Polish', 'Łukasz', ['lukasz']],
    ['Czech', 'Dvořák', ['dvorak']],
    ['Turkish dotless i', 'Işık', ['isik']],
    ['Vietnamese', 'Nguyễn Văn Đức', ['nguyen van duc', 'nguyen van djuc']],
    ['Russian', 'Соколов', ['sokolov']],
    ['Greek', 'Παππάς', ['pappas']],
    ['Chinese', '张伟', ['zhangwei']],
    ['Korean', '민준', ['minjun']],
    ['kana', 'やまだ', ['yamada']],
    ['Hindi', 'प्रिया', ['priya']],
    ['full width', 'ＳＥＣ', ['sec']],
    ['emoji', 'a😀b', ['ab']],
  ])('%s: %s', (_, text, folded) => expect(foldText(text)).toEqual(folded));
});
