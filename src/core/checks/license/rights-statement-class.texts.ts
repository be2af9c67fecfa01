import type { Sentences } from '../rule.js';

export const rightsStatementClassTexts: Sentences = {
  sv: {
    summary: 'Rättighetsförklaringen har en annan klass än odrs:RightsStatement',
    title: ({ field }) => `Fel klass: ${field}`,
    message: ({ subject, field, args }) =>
      `${subject} har i fältet ${field} en resurs av klassen ${args['found']}.`,
    why: () => 'Profilen beskriver rättighetsförklaringar med klassen odrs:RightsStatement.',
    how: ({ args }) =>
      args['found'] === 'dcterms:RightsStatement'
        ? 'Ge resursen båda klasserna: odrs:RightsStatement, som Sverige använder, och dcterms:RightsStatement, som EU använder.'
        : 'Ge resursen klassen odrs:RightsStatement (http://schema.theodi.org/odrs#RightsStatement).',
  },
  en: {
    summary: 'The rights statement has another class than odrs:RightsStatement',
    title: ({ field }) => `Wrong class: ${field}`,
    message: ({ subject, field, args }) =>
      `${subject} has in the field ${field} a resource of the class ${args['found']}.`,
    why: () => 'The profile describes rights statements by the class odrs:RightsStatement.',
    how: ({ args }) =>
      args['found'] === 'dcterms:RightsStatement'
        ? 'Give the resource both classes: odrs:RightsStatement, which Sweden uses, and dcterms:RightsStatement, which the EU uses.'
        : 'Give the resource the class odrs:RightsStatement (http://schema.theodi.org/odrs#RightsStatement).',
  },
};
