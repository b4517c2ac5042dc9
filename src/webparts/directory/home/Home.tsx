import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { Notice } from '../../../components/frame/Notice';
import { Placeholder } from '../../../components/frame/Placeholder';
import type { CommunityCard, DirectoryView } from '../../../domain/membership';
import { getScreenClasses } from '../layout/screenClasses';
import { Propose } from '../proposing/Propose';
import { useText } from '../useText';
import { CommunityRow } from './CommunityRow';
import { arrange, everything, type SectionName, type Wish } from './sections';
import { WishFields } from './WishFields';

interface HomeProps {
  readonly view: DirectoryView;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly kept: ReadonlyMap<string, SectionName>;
  /** The reader is about to do something about a community: it stays in its place. */
  readonly onTouch: (card: CommunityCard) => void;
  readonly onOpen: (communityId: string) => void;
  readonly linked?: string;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** Fewer than these are seen at a glance. */
const worthSearching = 2;

const titles = { asked: 'SectionAsked', in: 'SectionIn', suits: 'SectionSuits', others: 'SectionOthers' } as const;

/** All communities, by how the reader stands to them: what waits for an answer first. */
export const Home: React.FC<HomeProps> = (props) => {
  const { view, wish, onWish, kept, onTouch, onOpen, linked, headingRef } = props;
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-communities'));
  const { communities, proposals, readAt } = view;
  if (communities.length === 0) {
    return (
      <>
        <Placeholder title={words.say('EmptyTitle')} texts={[words.say('EmptyText')]} titleRef={headingRef} />
        <Propose proposals={proposals} isMain />
      </>
    );
  }
  const sections = arrange(communities, { wish, kept, ...(linked ? { linked } : {}) });
  const suitsNothing = wish.show === 'suits' && wish.text === '' && wish.place === '';
  const isLost = linked !== undefined && !communities.some(({ id }) => id === linked);
  const titleOf = (name: SectionName): string =>
    words.say(name === 'others' && sections.length === 1 ? 'SectionAll' : titles[name]);
  return (
    <>
      <div className={classes.bars}>
        {isLost && <Notice text={words.say('LinkedGone')} />}
        {!readAt && <Notice text={words.say('NotReadYet')} />}
      </div>
      {communities.length >= worthSearching && (
        <WishFields wish={wish} onWish={onWish} view={view} found={sum(sections)} />
      )}
      {sections.map(({ name, cards }, place) => (
        <section key={name} className={classes.part} aria-labelledby={`${id}-${name}`}>
          <h3 id={`${id}-${name}`} className={classes.section} ref={place === 0 ? headingRef : undefined} tabIndex={-1}>
            {titleOf(name)}
          </h3>
          <ul className={classes.list}>
            {cards.map((card) => (
              <CommunityRow key={card.id} card={card} onOpen={onOpen} onTouch={onTouch} />
            ))}
          </ul>
        </section>
      ))}
      {sections.length === 0 && (
        <div className={classes.part}>
          <h3 className={classes.section} ref={headingRef} tabIndex={-1}>
            {words.say(suitsNothing ? 'NothingSuits' : 'NothingFound')}
          </h3>
          {suitsNothing && <p className={classes.text}>{words.say('NothingSuitsText')}</p>}
          <DefaultButton
            className={classes.button}
            text={words.say('ShowEverything')}
            onClick={() => onWish(everything)}
          />
        </div>
      )}
      <Propose proposals={proposals} />
    </>
  );
};

const sum = (sections: ReturnType<typeof arrange>): number =>
  sections.reduce((count, { cards }) => count + cards.length, 0);
