/** What could go wrong and what guards against it, from the hazard log: the worst first. */
import { useTranslation } from 'react-i18next';
import { logState, severities, type Hazard } from '../../docs/safety/hazards';

export function Hazards({ hazards }: { readonly hazards: readonly Hazard[] }) {
  const { t } = useTranslation('about');
  return (
    <>
      <p>{t('hazards/lead')}</p>
      <p lang="en" dir="ltr">
        {logState}
      </p>
      {severities.map((severity) => {
        const found = hazards.filter((hazard) => hazard.severity === severity);
        return (
          <section key={severity}>
            <h3>{t(`hazards/severity/${severity}`, { hazards: found.length })}</h3>
            {found.map((hazard) => (
              <HazardCard key={hazard.id} {...hazard} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function HazardCard({ id, hazard, control, guards, personsTask }: Hazard) {
  const { t } = useTranslation('about');
  return (
    <section className="hazard" data-about-hazard={id}>
      <h4 lang="en" dir="ltr">
        {id}: {hazard}
      </h4>
      <dl>
        <dt>{t('hazards/control')}</dt>
        <dd lang="en" dir="ltr">
          {control}
        </dd>
        {personsTask === undefined ? null : (
          <>
            <dt>{t('hazards/task')}</dt>
            <dd lang="en" dir="ltr">
              {personsTask}
            </dd>
          </>
        )}
      </dl>
      <p>{guards.length === 0 ? t('hazards/unguarded') : t('hazards/guarded')}</p>
    </section>
  );
}
