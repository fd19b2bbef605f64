/** "How this check decides", made from the same rule data that decides: for the clinician who signs it off, and for anybody who doubts it. */
import type { ReactNode } from 'react';
import { openPrintDialog } from '../platform/printDialog';
import { useTranslation } from 'react-i18next';
import type { CatalogueRule, Ruleset } from '../../rules/ruleset';
import type { FlowStep } from './flowOfCheck';
import { PageHeading } from '../ui/PageHeading';
import type { TextReview } from '../ui/rulesetText';
import './about.css';
import { AboutSection, Contents, type SectionId } from './AboutSection';
import { DecisionTable } from './DecisionTable';
import type { Evidence, Versions } from './evidence';
import { EvidenceTable } from './EvidenceTable';
import { FlowOfQuestions } from './FlowOfQuestions';
import type { Hazard } from '../../docs/safety/hazards';
import type { Decision } from '../../docs/safety/decisions';
import { Hazards } from './Hazards';
import { Lines } from './BulletList';
import { QuestionsOfSigns } from './QuestionsOfSigns';
import { ReviewState } from './ReviewState';
import { Decisions } from './Decisions';

export interface AboutPageProps {
  readonly by: Ruleset;
  readonly textReview: TextReview;
  readonly flow: readonly FlowStep[];
  readonly decisions: readonly Decision[];
  readonly hazards: readonly Hazard[];
  readonly evidence: Evidence;
  readonly versions: Versions;
  /** What a rule rests on, with its addresses. */
  readonly sourcesOf: (rule: CatalogueRule) => ReactNode;
}

export function AboutPage(props: AboutPageProps) {
  const { by, textReview, flow, decisions, hazards, evidence, versions, sourcesOf } = props;
  const { t } = useTranslation('about');
  const sections: readonly (readonly [SectionId, ReactNode])[] = [
    ['state', <ReviewState by={by} textReview={textReview} />],
    ['use', <Lines lines={t('use/lines', { returnObjects: true })} />],
    ['way', <Lines lines={t('way/lines', { returnObjects: true })} />],
    ['flow', <FlowOfQuestions steps={flow} />],
    ['questions', <QuestionsOfSigns signs={by.signs} />],
    ['rules', <DecisionTable by={by} sourcesOf={sourcesOf} />],
    ['decisions', <Decisions decisions={decisions} />],
    ['hazards', <Hazards hazards={hazards} />],
    ['evidence', <EvidenceTable evidence={evidence} versions={versions} />],
  ];
  return (
    <article className="about">
      <PageHeading>{t('title')}</PageHeading>
      <p className="lead">{t('lead')}</p>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          openPrintDialog();
        }}
      >
        {t('print')}
      </button>
      <Contents sections={sections.map(([id]) => id)} />
      {sections.map(([id, content]) => (
        <AboutSection key={id} id={id}>
          {content}
        </AboutSection>
      ))}
      <section className="sign-here">
        <h2>{t('signature/heading')}</h2>
        {t('signature/lines', { returnObjects: true }).map((line) => (
          <p key={line} className="blank-line">
            {line}
          </p>
        ))}
      </section>
    </article>
  );
}
