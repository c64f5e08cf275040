// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PocketCard } from '../../../components/card/PocketCard';
import { ReferenceContext } from '../../../components/reference/context';
import { Section } from '../../../components/reference/sections';
import { EMPLOYEES, type Employee } from '../../../lib/person';
import { pocketCard } from '../../../lib/reference/card';
import { loadReference } from '../../../lib/reference/load';
import { loadCorpus } from '../../../lib/rules/load-corpus';

const reference = loadReference();
const citation = (id: string) => reference.rules.find((rule) => rule.id === id)!.citation;

function show(name: Parameters<typeof Section>[0]['name'], employee: Employee) {
  return render(
    <ReferenceContext.Provider
      value={{
        reference,
        employee,
        favourites: [],
        onFavourites: () => undefined,
        openRule: () => undefined,
      }}
    >
      <Section name={name} />
    </ReferenceContext.Provider>,
  ).container.textContent;
}

afterEach(cleanup);

describe('sections of the reference', () => {
  it('show a PPPK no rule for PNS in guidance', () => {
    for (const name of ['forbidden', 'careful', 'allowed'] as const) {
      const text = show(name, 'PPPK');
      for (const rule of reference.rules) {
        if (rule.employees.length === 0 || rule.employees.includes('PPPK')) continue;
        expect(text, `${name} ${rule.id}`).not.toContain(rule.citation);
      }
      cleanup();
    }
  });

  it('list only the rules that bind the person', () => {
    show('rules', 'PPPK');
    const listed = screen.getAllByRole('article').map((one) => one.id.replace('rule:', ''));
    const binding = reference.rules.filter((rule) => rule.employees.includes('PPPK')).map((rule) => rule.id);
    expect(listed).toEqual(binding);
  });

  it('show a soldier nothing about voting, and everyone the whole when asked', () => {
    expect(show('allowed', 'TNI')).not.toContain('hak pilih');
    (screen.getByRole('checkbox') as HTMLInputElement).click();
    expect(show('allowed', 'PNS')).toContain('hak pilih');
  });

  it('show a PNS their own rules', () => {
    expect(show('rules', 'PNS')).toContain(citation('pp-94-2021-5n-5'));
  });
});

describe('the printed card', () => {
  it.each(EMPLOYEES)('of %s names articles that bind them', (employee) => {
    const { container } = render(
      <PocketCard
        reference={reference}
        employee={employee}
        cardFor={(kind) => pocketCard(reference, loadCorpus(), kind)}
        onPrint={() => undefined}
      />,
    );
    for (const rule of pocketCard(reference, loadCorpus(), employee).rules) {
      expect(container.textContent).toContain(rule.citation);
    }
    if (employee === 'TNI' || employee === 'Polri') expect(container.textContent).not.toContain('hak pilih');
  });
});
